package org.benzoguide.helpline;

import java.time.LocalDate;
import java.util.List;

import org.benzoguide.country.Country;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryTests {

	private static final Provenance KNOWN = new Provenance(LocalDate.of(2026, 11, 21), "2026-04", EvidenceKind.OPERATOR,
			List.of("A leaflet"));

	private final Directory directory = Directory.of(
			List.of(line("GB", HelplineKind.CRISIS), line("FR", HelplineKind.DRUG), line("IE", HelplineKind.CRISIS),
					line("NZ", HelplineKind.CRISIS)),
			List.of(new CountryHelp("IE", List.of(), List.of(), List.of()),
					new CountryHelp("GB", List.of(), List.of(), List.of())),
			List.of(new CountryRegion("GB", "Europe"), new CountryRegion("IE", "Europe"),
					new CountryRegion("FR", "Europe"), new CountryRegion("NZ", "Oceania")));

	@Test
	void leadsOnlyToNeighboursThatHaveACrisisLine() {
		assertThat(this.directory.neighboursWithCrisisLine(country("FR"))).extracting(Country::code)
			.containsExactly("IE", "GB");
	}

	@Test
	void hasNoNeighboursForACountryInNoRegion() {
		assertThat(this.directory.neighboursWithCrisisLine(country("AQ"))).isEmpty();
	}

	@Test
	void listsTheCountriesByCode() {
		assertThat(this.directory.listed()).extracting(CountryHelp::country).containsExactly("GB", "IE");
		assertThat(this.directory.in(country("AQ"))).isEmpty();
		assertThat(this.directory.help(country("FR"))).isEmpty();
	}

	@Test
	void countsLinesByKind() {
		assertThat(this.directory.overview().rows()).contains(new WorldOverview.Row("crisis", 3, 0),
				new WorldOverview.Row("drug", 1, 0));
	}

	private static Country country(String code) {
		return Country.of(code).orElseThrow();
	}

	private static Helpline line(String country, HelplineKind kind) {
		return new Helpline(country, "line", 1,
				new HelplineProfile("Line", "en", kind, "Listens.", "Someone", Funding.CHARITY, "everyone", null),
				new Contact(null, null, null, null), PublishedHours.UNKNOWN, CallCost.FREE, List.of("en"), KNOWN);
	}

}
