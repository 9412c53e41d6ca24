package org.benzoguide.provider.intake;

import java.util.Locale;
import java.util.Set;

import org.benzoguide.provider.Address;
import org.benzoguide.provider.GeoPoint;
import org.jspecify.annotations.Nullable;

/** What both formats of the US agency SAMHSA have in common. */
final class Samhsa {

	/** Listed as states, and countries or territories of ISO 3166 of their own. */
	private static final Set<String> OWN_CODE = Set.of("PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW");

	private Samhsa() {
	}

	static Address address(@Nullable String street, @Nullable String city, @Nullable String state,
			@Nullable String zip) {
		String region = Text.of(state);
		String country = (region != null && OWN_CODE.contains(region)) ? region : "US";
		return new Address(country, street, Text.of(city), region, zip);
	}

	/** What a number is for, as the name of its column says; null for the main number. */
	static @Nullable String label(String column) {
		String word = column.replaceAll("\\d.*", "");
		return word.equals("phone") ? null : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	/** A ZIP code, with the zeros in front that a spreadsheet takes away. */
	static @Nullable String zip(@Nullable String raw) {
		String zip = Text.of(raw);
		return (zip != null && zip.matches("\\d{3,4}")) ? "0".repeat(5 - zip.length()) + zip : zip;
	}

	/** A point from degrees written as text; null if they are not degrees. */
	static @Nullable GeoPoint position(@Nullable String latitude, @Nullable String longitude) {
		try {
			return (latitude != null && longitude != null)
					? GeoPoint.of(Double.parseDouble(latitude.strip()), Double.parseDouble(longitude.strip()))
						.orElse(null)
					: null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
