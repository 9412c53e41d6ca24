package org.benzoguide.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The header If-None-Match.
 *
 * @param header as sent
 */
record IfNoneMatch(@Nullable String header) {

	private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

	/**
	 * Whether the reader holds this form of the page already. The comparison is weak: a
	 * proxy that repacks a page marks the tag so.
	 */
	boolean holds(String tag) {
		if (this.header == null) {
			return false;
		}
		if (this.header.strip().equals("*")) {
			return true;
		}
		Matcher tags = TAG.matcher(this.header);
		while (tags.find()) {
			if (tags.group().equals(tag)) {
				return true;
			}
		}
		return false;
	}

}
