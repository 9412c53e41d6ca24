package org.benzoguide.search;

import java.util.List;

/**
 * One typed word and how it may be read.
 *
 * @param typed in plain small letters
 * @param known whether our pages use it, so that nothing else was meant
 * @param readings the word itself if known, else the nearest words we know, if any
 */
record Word(String typed, boolean known, List<String> readings) {

	static Word known(String typed) {
		return new Word(typed, true, List.of(typed));
	}

	boolean canBe(String word) {
		return this.typed.equals(word) || this.readings.contains(word);
	}

}
