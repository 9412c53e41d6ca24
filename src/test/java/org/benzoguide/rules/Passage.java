package org.benzoguide.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Place;

/**
 * A stretch of content that a reader takes in at once.
 *
 * @param kind what it is
 * @param place where it begins
 * @param text its Markdown
 * @param box the name of the box it stands in, {@code QUOTE} in a plain quote, else empty
 */
record Passage(Kind kind, Place place, String text, String box) {

	static final String QUOTE = "QUOTE";

	static final String SOURCES_DISAGREE = "SOURCES-DISAGREE";

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"')]?)\\s+(?=[\"'(]?[A-Z0-9])|\\s*\\|\\s*");

	Passage(Place place, String text) {
		this(Kind.VALUE, place, text, "");
	}

	/** What is read aloud: no citation, no address, no mark. */
	String words() {
		return this.text.replaceAll("\\[\\^[^]]*]", "")
			.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
			.replaceAll("[*`]", "")
			.replace('’', '\'')
			.replaceAll("\\s+", " ")
			.strip();
	}

	List<String> sentences() {
		return SENTENCE_END.splitAsStream(words()).filter((sentence) -> !sentence.isBlank()).toList();
	}

	boolean isQuoted() {
		return !this.box.isEmpty();
	}

	ContentProblem fault(String fault, String remedy) {
		return new ContentProblem(this.place, fault, remedy);
	}

	/** What a passage is; each kind knows what is not for reading in it. */
	enum Kind {

		/** A value of the front matter; lists of keys and dates are not read aloud. */
		VALUE("[\\[{].*|\\d{4}-\\d\\d-\\d\\d"),

		/** A heading. */
		HEADING(""),

		/** A row of a table; the line below its head is not read aloud. */
		ROW("[|: -]*"),

		/** A paragraph or a list item. */
		PROSE("");

		private final Pattern silent;

		Kind(String silent) {
			this.silent = Pattern.compile(silent, Pattern.DOTALL);
		}

		boolean isSilent(String text) {
			return text.isBlank() || this.silent.matcher(text).matches();
		}

	}

}
