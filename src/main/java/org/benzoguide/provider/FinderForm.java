package org.benzoguide.provider;

import java.util.List;
import java.util.Set;

/**
 * What the form offers: only what at least one provider of the country lists.
 *
 * @param needs the boxes to tick
 * @param settings where someone is treated
 * @param ages whom a provider takes
 * @param languages the languages to choose from
 * @param ticked what is ticked
 */
record FinderForm(List<Facet> needs, List<Facet> settings, List<Facet> ages, List<Language> languages,
		Set<Facet> ticked) {

	/**
	 * The form of a country; before anything is asked, withdrawal from benzodiazepines is
	 * ticked.
	 */
	static FinderForm of(Directory directory, FinderQuery query, boolean asked) {
		Set<Facet> there = directory.facets();
		Set<Facet> ticked = (asked || !there.contains(Facet.BENZODIAZEPINE_WITHDRAWAL)) ? query.wish().facets()
				: Set.of(Facet.BENZODIAZEPINE_WITHDRAWAL);
		return new FinderForm(
				there.stream()
					.filter((facet) -> !Facet.SETTINGS.contains(facet) && !Facet.AGES.contains(facet))
					.toList(),
				there.stream().filter(Facet.SETTINGS::contains).toList(),
				there.stream().filter(Facet.AGES::contains).toList(),
				directory.languages().stream().map((code) -> new Language(code, LanguageName.of(code))).toList(),
				ticked);
	}

	/** Whether a facet is ticked or chosen. */
	public boolean has(Facet facet) {
		return this.ticked.contains(facet);
	}

	/**
	 * A language to choose.
	 *
	 * @param code ISO 639
	 * @param name in English
	 */
	record Language(String code, String name) {
	}

}
