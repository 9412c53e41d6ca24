package org.benzoguide.delivery;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The header Cache-Control, as a controller sets it and as it leaves.
 *
 * @param header as set, in small letters; empty if not set
 */
record CachePolicy(String header) {

	static final String NEVER = "no-store";

	static final String PRIVATE = "private, no-store";

	/** A shared cache may carry the load, also while the site is down. */
	static final String SHARED = "max-age=60, public, stale-while-revalidate=3600, stale-if-error=86400";

	private static final String FOREVER = "max-age=31536000, public, immutable";

	private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");

	private static final Pattern AGE = Pattern.compile("max-age=(\\d{1,9})");

	static CachePolicy of(@Nullable String header) {
		return new CachePolicy((header != null) ? header.toLowerCase(Locale.ROOT) : "");
	}

	boolean isSet() {
		return !this.header.isEmpty();
	}

	boolean isPublic() {
		return this.header.contains("public");
	}

	/**
	 * A page that is "public, no-store" is alike for all who chose the same from a closed
	 * list, so it is kept here; no device or proxy may store it, as the choice tells of a
	 * reader's health.
	 */
	boolean forbidsKeeping() {
		return (storesNowhere() && !isPublic()) || this.header.contains("private") || this.header.contains("no-cache");
	}

	/**
	 * How long the page is true by its controller's word; as long as the content if it
	 * says nothing.
	 */
	@Nullable Duration lifetime() {
		Matcher age = AGE.matcher(this.header);
		return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : null;
	}

	boolean storesNowhere() {
		return this.header.contains("no-store");
	}

	/** What is said to shared caches and browsers about a page that is kept. */
	String outgoing(String path) {
		if (storesNowhere()) {
			return PRIVATE;
		}
		if (lifetime() != null) {
			return this.header;
		}
		return HASHED.matcher(path).matches() ? FOREVER : SHARED;
	}

}
