package org.benzoguide.country;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountryTests {

	@Test
	void knowsEveryCountryByCodeInAnyCase() {
		assertThat(Country.all()).hasSizeGreaterThan(240).extracting(Country::name).contains("Norway", "Côte d’Ivoire");
		assertThat(Country.of("no")).map(Country::name).contains("Norway");
		assertThat(Country.of("GB")).map(Country::slug).contains("gb");
		assertThat(Country.of("zz")).isEmpty();
		assertThat(Country.of("")).isEmpty();
	}

	@Test
	void sortsAccentsWithTheirLetters() {
		assertThat(Country.of("AX")).map(Country::initial).contains("A");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en-GB,en;q=0.9              | GB
			de,de-AT;q=0.9,en-US;q=0.5  | AT
			fr-CA;q=0.2,en-NZ;q=0.9     | NZ
			zh-Hant-TW                  | TW
			es-419,es-MX;q=0.9          | MX
			""")
	void suggestsTheCountryOfTheLanguageWantedMost(String header, String code) {
		assertThat(PreferredCountry.suggestedBy(header)).contains(new Country(code));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null",
			value = { "null", "''", "de,en-US;q=0.7", "en", "*", "de-ZZ", "%%%", "en-GB;q=x", ";;;,,," })
	void suggestsNothingRatherThanTheWrongCountry(String header) {
		assertThat(PreferredCountry.suggestedBy(header)).isEmpty();
	}

	@Test
	void doesNotReadAnEndlessHeader() {
		assertThat(PreferredCountry.suggestedBy("en-GB," + "a".repeat(10_000))).isEmpty();
	}

}
