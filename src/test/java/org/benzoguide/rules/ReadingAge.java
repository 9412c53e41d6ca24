package org.benzoguide.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.benzoguide.rules.Passage.Kind;

/**
 * How hard a page is to read: a school grade by the formula of Flesch and Kincaid. It
 * says which page to look at first, not whether anyone understands it.
 *
 * @param path the file
 * @param grade years at a US school; add five for the age
 */
record ReadingAge(String path, double grade) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,%-]*");

	/** The grade of a page's running text, without headings and tables. */
	static ReadingAge of(Document document) {
		List<String> sentences = document.passages()
			.stream()
			.filter((passage) -> passage.kind() == Kind.PROSE)
			.flatMap((passage) -> passage.sentences().stream())
			.toList();
		return new ReadingAge(document.file().path(), gradeOf(sentences));
	}

	static double gradeOf(List<String> sentences) {
		List<String> words = sentences.stream()
			.flatMap((sentence) -> WORD.matcher(sentence).results())
			.map(MatchResult::group)
			.toList();
		double syllables = words.stream().mapToInt(Syllables::in).sum();
		return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%4.1f  %s", this.grade, this.path);
	}

}
