package org.benzoguide.provider;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** How names of places and postcodes are compared, however they are written. */
public final class PlaceName {

	private static final Map<String, String> SHORT = Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt",
			"mount");

	/** Where a postcode is a ZIP code. */
	private static final Set<String> ZIP = Set.of("US", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW");

	private PlaceName() {
	}

	/**
	 * A name without accents, capitals and punctuation; usual short forms are written
	 * out.
	 */
	public static String key(@Nullable String name) {
		if (name == null) {
			return "";
		}
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("['’]", "")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
		return Arrays.stream(plain.split(" "))
			.map((word) -> SHORT.getOrDefault(word, word))
			.collect(Collectors.joining(" "));
	}

	/** A postcode in capitals without gaps; of a ZIP code only the first five digits. */
	public static String postcodeKey(String country, @Nullable String postcode) {
		if (postcode == null) {
			return "";
		}
		String plain = postcode.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
		return (ZIP.contains(country) && plain.matches("\\d{9}")) ? plain.substring(0, 5) : plain;
	}

}
