package org.benzoguide.template;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * HTML that is written without a template, for lists in pages that are made for one
 * reader. Texts are escaped; tags are ours and stand as they are.
 */
public final class Markup {

	private final StringBuilder html = new StringBuilder(1024);

	/** A text as HTML that says the same, also between double quotes. */
	public static String escape(String text) {
		return isPlain(text) ? text : HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** Most texts are, and looking costs less than making another one. */
	private static boolean isPlain(String text) {
		for (int at = 0; at < text.length(); at++) {
			if ("<>&\"'".indexOf(text.charAt(at)) >= 0) {
				return false;
			}
		}
		return true;
	}

	/** Adds tags, or HTML that was made before. */
	public Markup tags(String tags) {
		this.html.append(tags);
		return this;
	}

	/** Adds a text. */
	public Markup text(String text) {
		return tags(escape(text));
	}

	/** Adds a text between tags, or nothing if there is none. */
	public Markup text(String before, @Nullable String text, String after) {
		return (text != null) ? tags(before).text(text).tags(after) : this;
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

}
