package org.benzoguide.search;

import java.util.HashMap;
import java.util.Map;

import org.tartarus.snowball.ext.PorterStemmer;

/** Numbers the stems of all words of the pages: tapers and tapering have the same one. */
class Stems {

	static final int UNKNOWN = -1;

	private final Map<String, Integer> byWord = new HashMap<>();

	private final Map<String, Integer> byStem = new HashMap<>();

	/** The number of a word's stem, a new one if need be; only while pages are read. */
	int add(String word) {
		return this.byWord.computeIfAbsent(word,
				(added) -> this.byStem.computeIfAbsent(stem(added), (stem) -> this.byStem.size()));
	}

	/** The number of a word's stem, or {@link #UNKNOWN}. */
	int of(String word) {
		Integer known = this.byWord.get(word);
		return (known != null) ? known : this.byStem.getOrDefault(stem(word), UNKNOWN);
	}

	/** The same stemmer as the index has, whichever index it is. */
	private static String stem(String word) {
		PorterStemmer stemmer = new PorterStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
