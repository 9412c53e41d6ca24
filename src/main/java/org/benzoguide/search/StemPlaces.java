package org.benzoguide.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Knows in which sentences of a page each stem stands. */
final class StemPlaces {

	/** A stem in the upper half, the number of a sentence in the lower; in order. */
	private final long[] places;

	private final int sentences;

	private StemPlaces(long[] places, int sentences) {
		this.places = places;
		this.sentences = sentences;
	}

	static StemPlaces of(List<Sentence> sentences) {
		LongStream places = IntStream.range(0, sentences.size())
			.boxed()
			.flatMapToLong((number) -> sentences.get(number).stems().mapToLong((stem) -> first(stem) + number));
		return new StemPlaces(places.sorted().distinct().toArray(), sentences.size());
	}

	/** How many different ones of these stems each sentence has. */
	int[] count(BitSet wanted) {
		int[] counts = new int[this.sentences];
		wanted.stream().forEach((stem) -> {
			int found = Arrays.binarySearch(this.places, first(stem));
			for (int at = (found < 0) ? -found - 1 : found; at < this.places.length
					&& this.places[at] < first(stem + 1); at++) {
				counts[(int) this.places[at]]++;
			}
		});
		return counts;
	}

	private static long first(int stem) {
		return (long) stem << Integer.SIZE;
	}

}
