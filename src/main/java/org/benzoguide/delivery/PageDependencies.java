package org.benzoguide.delivery;

import java.util.HashSet;
import java.util.Set;

/**
 * What a page depends on besides its path: it is made from these, and from nothing else
 * of the request.
 *
 * @param parameters the query parameters it reads
 * @param byCountry whether it reads the country in Accept-Language
 */
record PageDependencies(Set<String> parameters, boolean byCountry) {

	static final PageDependencies NONE = new PageDependencies(Set.of(), false);

	PageDependencies and(PageDependencies other) {
		Set<String> both = new HashSet<>(this.parameters);
		both.addAll(other.parameters);
		return new PageDependencies(Set.copyOf(both), this.byCountry || other.byCountry);
	}

}
