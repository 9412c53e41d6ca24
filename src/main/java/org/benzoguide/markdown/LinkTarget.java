package org.benzoguide.markdown;

import java.util.regex.Pattern;

/**
 * What the target of a Markdown link is, judged by a closed list: whatever is not on it
 * is refused.
 */
enum LinkTarget {

	/** A path on this site, with an optional query and fragment. */
	INTERNAL("/(?![/\\\\])[a-z0-9/._-]*(\\?[a-z0-9=&%_-]*)?(#[a-z0-9-]+)?"),

	/** A place on the same page. */
	FRAGMENT("#[a-z0-9-]+"),

	/** A word of the glossary. */
	TERM("glossary:[a-z0-9-]+"),

	/** Another site. */
	EXTERNAL("https?://[a-zA-Z0-9.-]+(:\\d+)?([/?#][^\\s<>\"'`\\\\]*)?"),

	/** An e-mail address. */
	MAIL("mailto:[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+"),

	/** Anything else. */
	REFUSED(".*");

	private final Pattern pattern;

	LinkTarget(String regex) {
		this.pattern = Pattern.compile(regex, Pattern.DOTALL);
	}

	static LinkTarget of(String url) {
		for (LinkTarget target : values()) {
			if (target.pattern.matcher(url).matches()) {
				return target;
			}
		}
		return REFUSED;
	}

}
