package org.benzoguide.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tartarus.snowball.ext.PorterStemmer;

/** Numbers the stems of all words of the pages: tapers and tapering have the same one. */
class Stems {

	static final int UNKNOWN = -1;

	private final Map<String, Integer> byWord = new HashMap<>();

	private final Map<String, Integer> byStem = new HashMap<>();

	/** A word for each stem, by its number. */
	private final List<String> words = new ArrayList<>();

	/** The number of a word's stem, a new one if need be; only while pages are read. */
	int add(String word) {
		return this.byWord.computeIfAbsent(word, (added) -> this.byStem.computeIfAbsent(stem(added), (stem) -> {
			this.words.add(added);
			return this.words.size() - 1;
		}));
	}

	/** Numbers the stems of all words of these texts. */
	void add(String text, List<String> more) {
		Stream.concat(Stream.of(text), more.stream()).flatMap((one) -> Typed.words(one).stream()).forEach(this::add);
	}

	/** How many there are. */
	int size() {
		return this.words.size();
	}

	/** A word with this stem. */
	String word(int stem) {
		return this.words.get(stem);
	}

	/** The number of a word's stem, or {@link #UNKNOWN}. */
	int of(String word) {
		Integer known = this.byWord.get(word);
		return (known != null) ? known : this.byStem.getOrDefault(stem(word), UNKNOWN);
	}

	/** The stems of all words of a text that are known, in their order. */
	int[] in(String text) {
		Integer alone = this.byWord.get(text);
		return (alone != null) ? new int[] { alone }
				: Typed.words(text).stream().mapToInt(this::of).filter((stem) -> stem != UNKNOWN).toArray();
	}

	/** The same stemmer as the index has, whichever index it is. */
	private static String stem(String word) {
		PorterStemmer stemmer = new PorterStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
