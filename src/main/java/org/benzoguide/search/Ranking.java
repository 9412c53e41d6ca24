package org.benzoguide.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Puts the pages that answer a question in order: those that answer it best come first,
 * and the others by the sum of what its words are worth for them.
 */
final class Ranking {

	private static final float FIRST = 1000;

	private static final float OTHER_WORD = 0.7f;

	private final Weighing weighing;

	private final float[] scores;

	/** Of how many concepts each page speaks. */
	private final int[] concepts;

	private Ranking(Weighing weighing) {
		this.weighing = weighing;
		this.scores = new float[weighing.pages()];
		this.concepts = new int[weighing.pages()];
	}

	/** The numbers of the pages that answer it, best first. */
	static int[] of(Question question, Weighing weighing) {
		Ranking ranking = new Ranking(weighing);
		question.concepts().forEach(ranking::add);
		ranking.leaveOut(question.needed());
		ranking.putFirst(question.first());
		return ranking.order();
	}

	private void add(Concept concept) {
		BitSet speaking = new BitSet();
		add(concept.typed(), 1, speaking);
		concept.also().forEach((words) -> add(words, OTHER_WORD, speaking));
		speaking.stream().forEach((page) -> this.concepts[page]++);
	}

	private void add(String words, float weight, BitSet speaking) {
		for (Weights weights : this.weighing.of(words)) {
			for (int place = 0; place < weights.pages().length; place++) {
				int page = weights.pages()[place];
				this.scores[page] += weight * weights.scores()[place];
				speaking.set(page);
			}
		}
	}

	private void leaveOut(int needed) {
		for (int page = 0; page < this.scores.length; page++) {
			if (this.concepts[page] < needed) {
				this.scores[page] = 0;
			}
		}
	}

	private void putFirst(List<String> urls) {
		for (int place = 0; place < urls.size(); place++) {
			@Nullable Integer page = this.weighing.number(urls.get(place));
			if (page != null) {
				this.scores[page] += FIRST * (urls.size() - place);
			}
		}
	}

	/** Sorts numbers that hold the score above and the page below. */
	private int[] order() {
		long[] keys = IntStream.range(0, this.scores.length)
			.filter((page) -> this.scores[page] > 0)
			.mapToLong((page) -> ((long) -Float.floatToIntBits(this.scores[page]) << Integer.SIZE) + page)
			.toArray();
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt((key) -> (int) key).toArray();
	}

}
