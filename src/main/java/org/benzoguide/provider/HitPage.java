package org.benzoguide.provider;

import java.util.List;

/**
 * One page of hits.
 *
 * @param hits in order
 * @param number counted from 1
 * @param more whether another page follows
 */
record HitPage(List<Hit> hits, int number, boolean more) {

	static final int SIZE = 20;

	/** How many hits one must know to fill a page and to know whether another follows. */
	static int needed(int number) {
		return number * SIZE + 1;
	}

	/** Cuts a page out of all hits from the first one on. */
	static HitPage of(List<Hit> all, int number) {
		int from = Math.min(all.size(), (number - 1) * SIZE);
		int to = Math.min(all.size(), from + SIZE);
		return new HitPage(List.copyOf(all.subList(from, to)), number, all.size() > to);
	}

}
