package org.benzoguide.helpline;

import org.benzoguide.content.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A number for danger to life.
 *
 * @param phone the number
 * @param note what it reaches, in a sentence
 * @param provenance how we know
 */
public record EmergencyNumber(PhoneNumber phone, @Nullable String note, Provenance provenance) {

	static EmergencyNumber of(Fields fields, String country) {
		EmergencyNumber number = new EmergencyNumber(PhoneField.required(fields, "number", country),
				fields.optionalText("note").orElse(null), Provenance.of(fields));
		fields.close();
		return number;
	}

}
