package org.benzoguide.provider;

import org.benzoguide.helpline.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number of a provider.
 *
 * @param label what it is for, in the directory's words
 * @param display the number as the directory writes it
 * @param uri what a telephone needs; null when the number cannot be dialled as it stands
 */
public record Phone(@Nullable String label, String display, @Nullable String uri) {

	/** Reads a number as a directory of a country writes it. */
	public static Phone of(@Nullable String label, String display, String country) {
		return new Phone(label, display, PhoneNumber.of(display, country).map(PhoneNumber::uri).orElse(null));
	}

}
