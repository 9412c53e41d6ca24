package org.benzoguide.search;

import java.util.List;

/**
 * Words in their order.
 *
 * @param words in plain small letters, at least one
 */
record Phrase(List<String> words) {

	static Phrase of(String text) {
		return new Phrase(Typed.words(text));
	}

	/** Whether a reader typed them in this order, with or without others between. */
	boolean within(List<Word> typed) {
		int next = 0;
		for (Word word : typed) {
			if (word.canBe(this.words.get(next)) && ++next == this.words.size()) {
				return true;
			}
		}
		return false;
	}

	/** Whether a reader typed them one after the other, from a place on. */
	boolean standsAt(int from, List<Word> typed) {
		if (from + this.words.size() > typed.size()) {
			return false;
		}
		for (int index = 0; index < this.words.size(); index++) {
			if (!typed.get(from + index).canBe(this.words.get(index))) {
				return false;
			}
		}
		return true;
	}

	int length() {
		return this.words.size();
	}

}
