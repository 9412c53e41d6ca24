package org.benzoguide.search;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param hits best first
 * @param total how many there are in all
 * @param kinds how many there are of each kind, most first, whichever kind is shown
 * @param page the number of this page, from 1
 */
record Hits(List<Hit> hits, long total, Map<PageKind, Integer> kinds, int page) {

	/** How many stand on a page: no more than someone in need reads through. */
	static final int ON_A_PAGE = 10;

	static final Hits NONE = new Hits(List.of(), 0, Map.of(), 1);

	/** The number of the first one, from 1, through all pages. */
	public int first() {
		return (this.page - 1) * ON_A_PAGE + 1;
	}

	/** How many pages there are. */
	public int pages() {
		return (int) ((this.total + ON_A_PAGE - 1) / ON_A_PAGE);
	}

}
