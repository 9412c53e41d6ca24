package org.benzoguide.provider.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.benzoguide.provider.Directory;
import org.benzoguide.provider.Facet;
import org.benzoguide.provider.Place;
import org.benzoguide.provider.PlaceId;
import org.benzoguide.provider.Provider;

/** Adds up what a run brings: its places, and what there is in each country. */
class Tally {

	private final Map<PlaceId, PlaceTally> places = new HashMap<>();

	private final Map<String, CountryTally> countries = new TreeMap<>();

	/** Counts a provider that was not there before. */
	void count(Provider provider) {
		PlaceId.of(provider)
			.forEach((id) -> this.places.computeIfAbsent(id, (key) -> new PlaceTally(id, provider)).count(provider));
		CountryTally country = country(provider);
		country.providers++;
		country.located += (provider.position() != null) ? 1 : 0;
		note(provider);
	}

	/** Takes note of what a listing says, counted or not. */
	void note(Provider provider) {
		CountryTally country = country(provider);
		country.facets.addAll(provider.facets());
		country.languages.addAll(provider.languages());
	}

	List<Place> places() {
		return this.places.values().stream().map(PlaceTally::place).toList();
	}

	List<Directory> directories() {
		return this.countries.entrySet().stream().map((entry) -> entry.getValue().directory(entry.getKey())).toList();
	}

	private CountryTally country(Provider provider) {
		return this.countries.computeIfAbsent(provider.address().country(), (key) -> new CountryTally());
	}

	private static final class CountryTally {

		private int providers;

		private int located;

		private final Set<Facet> facets = EnumSet.noneOf(Facet.class);

		private final Set<String> languages = new TreeSet<>();

		Directory directory(String country) {
			return new Directory(country, this.providers, this.located, this.facets, new ArrayList<>(this.languages));
		}

	}

}
