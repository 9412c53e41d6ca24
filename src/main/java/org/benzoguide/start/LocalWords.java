package org.benzoguide.start;

import java.util.List;

/**
 * What the placeholders of {@code start.yml} become where the reader is.
 *
 * @param emergency the number for danger to life, or words for it
 * @param crisis the name and number of a crisis line, or words for it
 */
record LocalWords(String emergency, String crisis) {

	static final List<String> PLACEHOLDERS = List.of("emergency-number", "crisis-line");

	String fill(String text) {
		return text.replace("{emergency-number}", this.emergency).replace("{crisis-line}", this.crisis);
	}

}
