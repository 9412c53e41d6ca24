package org.benzoguide.helpline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.benzoguide.country.Country;

/**
 * Everything the directory of helplines holds at one moment.
 *
 * @param lines by country, in the order of its file
 * @param countries what each country has besides, by code
 * @param regions the region of each country
 */
record Directory(Map<String, List<Helpline>> lines, Map<String, CountryHelp> countries, Map<String, String> regions) {

	static Directory of(List<Helpline> lines, List<CountryHelp> countries, List<CountryRegion> regions) {
		return new Directory(lines.stream().collect(Collectors.groupingBy(Helpline::country)),
				countries.stream().collect(Collectors.toMap(CountryHelp::country, Function.identity())),
				regions.stream().collect(Collectors.toMap(CountryRegion::country, CountryRegion::region)));
	}

	/** One country's lines. */
	List<Helpline> in(Country country) {
		return this.lines.getOrDefault(country.code(), List.of());
	}

	/** What one country has besides, if anyone has written it down. */
	Optional<CountryHelp> help(Country country) {
		return Optional.ofNullable(this.countries.get(country.code()));
	}

	/** The countries for which something is written down, by code. */
	List<CountryHelp> listed() {
		return this.countries.values().stream().sorted(Comparator.comparing(CountryHelp::country)).toList();
	}

	/** The countries in the same region that have a crisis line, by name. */
	List<Country> neighboursWithCrisisLine(Country country) {
		String region = this.regions.get(country.code());
		return this.lines.keySet()
			.stream()
			.filter((code) -> region != null && region.equals(this.regions.get(code)))
			.flatMap((code) -> Country.of(code).stream())
			.filter((near) -> in(near).stream().anyMatch(Helpline::isCrisisLine))
			.sorted(Comparator.comparing(Country::name))
			.toList();
	}

	/** What the directory holds, over the whole world. */
	WorldOverview overview() {
		return WorldOverview.of(this.lines.values().stream().flatMap(List::stream).toList(), listed());
	}

}
