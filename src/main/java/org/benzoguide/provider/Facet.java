package org.benzoguide.provider;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.benzoguide.content.Choice;

/**
 * Something a directory may say of a provider and a reader may ask for. The store holds
 * them as bits in this order, so a new one goes to the end.
 */
public enum Facet implements Choice {

	BENZODIAZEPINE_WITHDRAWAL, PRESCRIBED_ONLY, OUTPATIENT, RESIDENTIAL, HOSPITAL, PAYMENT_HELP, TELEHEALTH,
	CO_OCCURRING, CHILDREN, YOUNG_ADULTS, ADULTS, OLDER_ADULTS;

	/** Where someone is treated. */
	public static final Set<Facet> SETTINGS = Set.of(OUTPATIENT, RESIDENTIAL, HOSPITAL);

	/** Whom a provider takes, by age. */
	public static final Set<Facet> AGES = Set.of(CHILDREN, YOUNG_ADULTS, ADULTS, OLDER_ADULTS);

	/** One bit for each of these. */
	public static long mask(Collection<Facet> facets) {
		return facets.stream().mapToLong((facet) -> 1L << facet.ordinal()).reduce(0, (one, other) -> one | other);
	}

	/** The facets of a mask, in the order of this enum. */
	public static Set<Facet> of(long mask) {
		return Arrays.stream(values())
			.filter((facet) -> (mask & (1L << facet.ordinal())) != 0)
			.collect(Collectors.toCollection(java.util.LinkedHashSet::new));
	}

}
