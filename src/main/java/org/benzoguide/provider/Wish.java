package org.benzoguide.provider;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a reader wants of a provider; all of it must be listed.
 *
 * @param facets what it must offer
 * @param language ISO 639 code of the language it must speak; null for any
 */
record Wish(Set<Facet> facets, @Nullable String language) {

	long mask() {
		return Facet.mask(this.facets);
	}

	/** The words of the facets, as an address holds them. */
	public List<String> words() {
		return this.facets.stream().map(Facet::word).toList();
	}

	static Wish of(Set<Facet> facets, @Nullable String language) {
		return new Wish(facets.isEmpty() ? Set.of() : EnumSet.copyOf(facets), language);
	}

}
