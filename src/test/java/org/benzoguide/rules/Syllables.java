package org.benzoguide.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts syllables by groups of vowels, which is near enough to rank pages. */
final class Syllables {

	private static final Pattern SILENT = Pattern
		.compile("(?<=[a-z])(?:(?<![^aeiouy]l)e|(?<![td])ed|(?<![cgszxh])es)$");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	private Syllables() {
	}

	static int in(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		long groups = VOWELS.matcher(SILENT.matcher(letters).replaceFirst("")).results().count();
		return Math.max(1, (int) groups);
	}

}
