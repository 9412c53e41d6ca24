package org.benzoguide.medicine;

import java.time.LocalDate;

import org.benzoguide.content.Fields;
import org.benzoguide.country.Country;

/**
 * How a country's law treats a medicine.
 *
 * @param country ISO 3166 code
 * @param status in the law's own terms
 * @param checked when the source was read
 */
public record LegalStatus(String country, String status, LocalDate checked) {

	static LegalStatus of(Fields fields) {
		String code = fields.text("country");
		if (Country.of(code).isEmpty()) {
			fields.report("country", "\"" + code + "\" is not a country code.",
					"Write two capital letters, for example GB.");
		}
		LegalStatus legal = new LegalStatus(code, fields.text("status"), fields.date("date"));
		fields.optionalText("source");
		fields.close();
		return legal;
	}

	/** The country's name. */
	public String countryName() {
		return Country.of(this.country).map(Country::name).orElse(this.country);
	}

}
