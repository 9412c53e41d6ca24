package org.benzoguide.delivery;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageCountryTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en-GB | GB", "en-gb,en;q=0.9 | GB", "de, en-US | ''", "de, de-AT | AT", "fr-FR, en-GB | FR",
					"en | ''", "en-ZZ, en-NZ | NZ", "* | ''", "not a language | ''", "en-419, en-CA | CA" })
	void sharesAPageAmongTheReadersOfACountry(String header, String country) {
		assertThat(LanguageCountry.of(header)).isEqualTo(country);
	}

	@Test
	void makesNoMorePagesThanThereAreCountries() {
		assertThat(LanguageCountry.of("en-GB-x-" + "a".repeat(8))).isEqualTo("GB");
		assertThat(LanguageCountry.of("en-GB,".repeat(200))).isEmpty();
		assertThat(Locale.getISOCountries()).hasSizeLessThan(300);
	}

}
