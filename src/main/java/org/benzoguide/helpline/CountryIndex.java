package org.benzoguide.helpline;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.benzoguide.country.Country;

/**
 * Every country under its first letter.
 *
 * @param letters by letter, then by name
 * @param listed the codes of those for which lines are written down
 */
record CountryIndex(TreeMap<String, List<Country>> letters, Set<String> listed) {

	static CountryIndex of(List<Country> countries, List<CountryHelp> listed) {
		return new CountryIndex(
				countries.stream().collect(Collectors.groupingBy(Country::initial, TreeMap::new, Collectors.toList())),
				listed.stream().map(CountryHelp::country).collect(Collectors.toSet()));
	}

	/** Every country, by name. */
	public List<Country> all() {
		return Country.all();
	}

	/** Whether lines are written down for a country. */
	public boolean has(Country country) {
		return this.listed.contains(country.code());
	}

}
