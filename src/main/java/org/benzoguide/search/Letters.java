package org.benzoguide.search;

/**
 * Which letters a word has, to tell at a glance that two words are too far apart.
 *
 * @param word the word
 * @param set a bit for each of its letters, which may share one
 */
record Letters(String word, long set) {

	static Letters of(String word) {
		return new Letters(word,
				word.chars().mapToLong((letter) -> 1L << (letter % Long.SIZE)).reduce(0, (a, b) -> a | b));
	}

	/**
	 * Whether one may be the other with so many slips: each slip changes two letters at
	 * most.
	 */
	boolean mayBe(Letters other, int slips) {
		return Long.bitCount(this.set ^ other.set) <= 2 * slips;
	}

}
