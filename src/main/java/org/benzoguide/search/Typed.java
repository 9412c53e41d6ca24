package org.benzoguide.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a reader typed, as plain text: no character of it means anything to us but letters
 * and digits.
 *
 * @param text on one line, without control characters, at most {@value #LONGEST}
 * characters
 * @param words its words in plain small letters, at most {@value #MOST}
 * @param cut whether something at the end was left out
 */
record Typed(String text, List<String> words, boolean cut) {

	static final int LONGEST = 100;

	private static final int MOST = 20;

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\s]+");

	private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	static Typed of(@Nullable String sent) {
		String line = INVISIBLE.matcher((sent != null) ? sent : "").replaceAll(" ").strip();
		String text = first(line);
		List<String> words = words(text);
		return new Typed(text, words.subList(0, Math.min(words.size(), MOST)),
				text.length() < line.length() || words.size() > MOST);
	}

	/** The words of any text, as a reader might type them. */
	static List<String> words(String text) {
		String joined = APOSTROPHE.matcher(text).replaceAll("");
		String folded = ACCENT.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD)).replaceAll("");
		return Arrays.stream(BETWEEN_WORDS.split(folded.toLowerCase(Locale.ROOT)))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static String first(String line) {
		return (line.codePointCount(0, line.length()) <= LONGEST) ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
	}

}
