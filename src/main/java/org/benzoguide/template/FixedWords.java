package org.benzoguide.template;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

import org.springframework.context.MessageSource;

/**
 * Fills in a template, when it is read, what is the same on every page made of it: the
 * messages without a parameter. Looking for them was a third of the work of a page. There
 * is one language; with a second one this would have to go.
 */
class FixedWords {

	/** A quoted value may hold an angle bracket. */
	private static final String INSIDE = "(?:[^<>\"']|\"[^\"]*\"|'[^']*')";

	private static final Pattern TAG = Pattern.compile("<[a-z]" + INSIDE + "*>");

	private static final Pattern TEXT = Pattern
		.compile("(<[a-z]" + INSIDE + "*?)\\sth:text=\"#\\{([\\w./-]+)}\"(" + INSIDE + "*>)[^<]*(?=</)");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\sth:(aria-label|data-[a-z-]+|placeholder|content|title)=\"#\\{([\\w./-]+)}\"");

	private final MessageSource messages;

	FixedWords(MessageSource messages) {
		this.messages = messages;
	}

	String fillIn(String template) {
		String attributes = TAG.matcher(template)
			.replaceAll((tag) -> quoted(ATTRIBUTE.matcher(tag.group()).replaceAll(this::attribute)));
		return TEXT.matcher(attributes).replaceAll(this::text);
	}

	private String attribute(MatchResult found) {
		@Nullable String words = words(found.group(2));
		return quoted((words != null) ? ' ' + found.group(1) + "=\"" + words + '"' : found.group());
	}

	private String text(MatchResult found) {
		@Nullable String words = words(found.group(2));
		return quoted((words != null) ? found.group(1) + found.group(3) + words : found.group());
	}

	private @Nullable String words(String code) {
		@Nullable String message = this.messages.getMessage(code, null, null, Locale.ENGLISH);
		return (message != null) ? HtmlEscape.escapeHtml4Xml(message) : null;
	}

	private static String quoted(String replacement) {
		return Matcher.quoteReplacement(replacement);
	}

}
