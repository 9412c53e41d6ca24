package org.benzoguide.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of one page in the order in which they are first cited. */
class Citations {

	private final Map<String, Integer> times = new LinkedHashMap<>();

	/** The number of a source, from 1; new sources come last. */
	int number(String key) {
		this.times.putIfAbsent(key, 0);
		return new ArrayList<>(this.times.keySet()).indexOf(key) + 1;
	}

	/**
	 * Counts one more anchor for a source, so that the bibliography can link back to it.
	 */
	int nextAnchor(String key) {
		return this.times.merge(key, 1, Integer::sum);
	}

	List<Citation> list() {
		return this.times.entrySet().stream().map((entry) -> new Citation(entry.getKey(), entry.getValue())).toList();
	}

}
