package org.benzoguide.provider;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a reader wants of a provider; all of it must be listed.
 *
 * @param facets what it must offer
 * @param language ISO 639 code of the language it must speak; null for any
 */
record Wish(Set<Facet> facets, @Nullable String language) {

	static final Wish ANYTHING = new Wish(Set.of(), null);

	long mask() {
		return Facet.mask(this.facets);
	}

	/** Whether one facet is wished for, for the form. */
	public boolean has(Facet facet) {
		return this.facets.contains(facet);
	}

	/** Whether it narrows anything. */
	public boolean isNarrow() {
		return !this.facets.isEmpty() || this.language != null;
	}

	static Wish of(Set<Facet> facets, @Nullable String language) {
		return new Wish(facets.isEmpty() ? Set.of() : EnumSet.copyOf(facets), language);
	}

}
