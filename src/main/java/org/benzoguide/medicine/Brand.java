package org.benzoguide.medicine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.benzoguide.content.Fields;
import org.benzoguide.country.Country;

/**
 * A name a medicine is sold under.
 *
 * @param name as on the pack
 * @param countries codes of countries our sources name it for; empty when they do not say
 */
public record Brand(String name, List<String> countries) {

	static Brand of(Fields fields) {
		Brand brand = new Brand(fields.text("name"), fields.texts("countries"));
		fields.close();
		return brand;
	}

	/** The names of the countries. */
	public List<String> countryNames() {
		return this.countries.stream().flatMap((code) -> Country.of(code).stream()).map(Country::name).toList();
	}

	/** The last part of the address that leads to the medicine. */
	public String slug() {
		String plain = Normalizer.normalize(this.name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
	}

}
