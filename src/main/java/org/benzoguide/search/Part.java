package org.benzoguide.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an excerpt.
 *
 * @param text plain
 * @param found whether it is what the reader looked for
 */
record Part(String text, boolean found) {

	/** Characters of the private use area, which no page holds. */
	static final String BEGIN = "\uE000";

	static final String END = "\uE001";

	/** Parts a text at the marks the index has set around what it found. */
	static List<Part> of(String marked) {
		List<Part> parts = new ArrayList<>();
		for (String piece : marked.split(BEGIN)) {
			int end = piece.indexOf(END);
			if (end >= 0) {
				parts.add(new Part(piece.substring(0, end), true));
			}
			String rest = piece.substring(end + 1);
			if (!rest.isEmpty()) {
				parts.add(new Part(rest, false));
			}
		}
		return parts;
	}

}
