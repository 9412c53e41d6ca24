package org.benzoguide.provider;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What a directory says a provider offers, in terms one can search by.
 *
 * @param runBy who runs it
 * @param facets what it offers and whom it takes
 * @param languages ISO 639 codes of the languages it speaks
 */
public record Offer(RunBy runBy, Set<Facet> facets, Set<String> languages) {

	private static final String PART = "|";

	/** The languages as the store holds them, each between two bars. */
	String stored() {
		return this.languages.isEmpty() ? "" : PART + String.join(PART, new TreeSet<>(this.languages)) + PART;
	}

	static Set<String> languages(String stored) {
		Set<String> codes = new TreeSet<>(List.of(stored.split("\\|")));
		codes.remove("");
		return codes;
	}

	static String pattern(@Nullable String language) {
		return (language != null) ? "%" + PART + language + PART + "%" : "%";
	}

}
