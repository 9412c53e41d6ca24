package org.benzoguide.search;

import java.util.List;

import org.benzoguide.country.Country;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param typed as it came
 * @param danger whether it speaks of danger to life
 * @param dose whether it asks for a dose
 * @param country the country it names, if any
 * @param first addresses of pages that answer it best, best first
 * @param concepts what to look for in every page
 */
record Question(Typed typed, boolean danger, boolean dose, @Nullable Country country, List<String> first,
		List<Concept> concepts) {

	/** Whether there is anything to look for. */
	boolean isEmpty() {
		return this.concepts.isEmpty() && this.first.isEmpty();
	}

	/** How many of its concepts a page must speak of: half, of those we know. */
	int needed() {
		long known = this.concepts.stream().filter(Concept::known).count();
		return (int) Math.max(1, (known + 1) / 2);
	}

}
