package org.benzoguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every word our pages use. What is in here is never taken for a slip, so that two
 * medicines with names alike stay apart.
 */
class Lexicon {

	private static final int SHORTEST_BEGINNING = 3;

	private static final int MOST_READINGS = 4;

	/** A name, a title or a word of a saying weighs as much as this many pages. */
	private static final int NAME = 20;

	private final NavigableMap<String, Integer> weights;

	private final Map<Integer, List<Letters>> byLength = new HashMap<>();

	Lexicon(List<PageText> pages, Stream<String> sayings) {
		NavigableMap<String, Integer> counted = new TreeMap<>();
		for (PageText page : pages) {
			count(counted, Stream.concat(Stream.of(page.title()), page.names().stream()), NAME);
			count(counted, Stream.concat(Stream.of(page.summary()), page.passages().stream()), 1);
		}
		count(counted, sayings, NAME);
		this.weights = counted;
		counted.keySet()
			.forEach((word) -> this.byLength.computeIfAbsent(word.length(), (length) -> new ArrayList<>())
				.add(Letters.of(word)));
	}

	private static void count(Map<String, Integer> counted, Stream<String> texts, int weight) {
		texts.flatMap((text) -> Typed.words(text).stream())
			.distinct()
			.forEach((word) -> counted.merge(word, weight, Integer::sum));
	}

	/** How a typed word may be read; the last one may be only the beginning of a word. */
	Word read(String typed, boolean last) {
		if (this.weights.containsKey(typed)) {
			return Word.known(typed);
		}
		List<String> begun = last ? begunBy(typed) : List.of();
		return new Word(typed, false, begun.isEmpty() ? near(typed) : begun);
	}

	private List<String> begunBy(String typed) {
		if (typed.length() < SHORTEST_BEGINNING) {
			return List.of();
		}
		return heaviest(this.weights.subMap(typed, typed + Character.MAX_VALUE).keySet().stream());
	}

	private List<String> near(String typed) {
		int closest = Misspelling.forgiven(typed);
		if (closest == 0) {
			return List.of();
		}
		Letters letters = Letters.of(typed);
		List<String> near = new ArrayList<>();
		for (int length = typed.length() - closest; length <= typed.length() + closest; length++) {
			for (Letters word : this.byLength.getOrDefault(length, List.of())) {
				int slips = letters.mayBe(word, closest) ? Misspelling.slips(typed, word.word(), closest) : closest + 1;
				if (slips < closest) {
					near.clear();
					closest = slips;
				}
				if (slips == closest) {
					near.add(word.word());
				}
			}
		}
		return heaviest(near.stream());
	}

	private List<String> heaviest(Stream<String> words) {
		return words.sorted(Comparator.comparing(this.weights::get, Comparator.reverseOrder()))
			.limit(MOST_READINGS)
			.toList();
	}

}
