package org.benzoguide.helpline;

import java.util.Optional;

import org.benzoguide.content.Fields;
import org.jspecify.annotations.Nullable;

/** Reads a telephone number from a file, or reports it. */
final class PhoneField {

	private PhoneField() {
	}

	static PhoneNumber required(Fields fields, String key, String country) {
		String text = fields.text(key);
		PhoneNumber stand = new PhoneNumber(text, "tel:" + text);
		return text.isEmpty() ? stand : read(fields, key, text, country).orElse(stand);
	}

	static @Nullable PhoneNumber optional(Fields fields, String key, String country) {
		return fields.optionalText(key).flatMap((text) -> read(fields, key, text, country)).orElse(null);
	}

	private static Optional<PhoneNumber> read(Fields fields, String key, String text, String country) {
		boolean asDialled = fields.optionalText("as-dialled").isPresent();
		Optional<PhoneNumber> number = asDialled ? PhoneNumber.asDialled(text) : PhoneNumber.of(text, country);
		if (number.isEmpty()) {
			fields.report(key, "\"" + text + "\" is not a number one can dial in " + country + ".",
					"Compare it with the source, digit by digit; if the source confirms it, add as-dialled: \"yes\".");
		}
		return number;
	}

}
