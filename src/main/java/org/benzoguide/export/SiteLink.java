package org.benzoguide.export;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link to a place on the site.
 *
 * @param address what to ask the site for: a path, with its query only where a copy has a
 * page of its own for it
 * @param fragment from the hash sign on; empty when there is none
 */
record SiteLink(String address, String fragment) {

	/** Queries that pages lead to and that hold no word of a reader's. */
	private static final Pattern KEPT = Pattern.compile("(for|page|with)=[\\w-]+(&with=[\\w-]+)*");

	/**
	 * Reads a link as it stands on a page.
	 * @param page the address of the page
	 * @param href the link
	 * @param origin how the site's full addresses begin
	 * @return empty when it leads elsewhere, or nowhere
	 */
	static Optional<SiteLink> of(String page, String href, String origin) {
		try {
			// URI drops the last part of the path before a lone query; browsers keep it.
			String whole = href.startsWith("?") ? page.replaceFirst("\\?.*", "") + href : href;
			URI uri = URI.create(origin + page).resolve(whole);
			if (!uri.toString().startsWith(origin + "/")) {
				return Optional.empty();
			}
			String query = uri.getRawQuery();
			boolean kept = query != null && KEPT.matcher(query).matches();
			String fragment = (uri.getRawFragment() != null) ? "#" + uri.getRawFragment() : "";
			return Optional.of(new SiteLink(uri.getRawPath() + (kept ? "?" + query : ""), fragment));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
