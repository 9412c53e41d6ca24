package org.benzoguide.country;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A country or territory of ISO 3166.
 *
 * @param code two capital letters
 */
public record Country(String code) {

	private static final List<Country> ALL = Arrays.stream(Locale.getISOCountries())
		.map(Country::new)
		.sorted(Comparator.comparing(Country::sortKey))
		.toList();

	/** Every country and territory, by name. */
	public static List<Country> all() {
		return ALL;
	}

	/** The country with this code, in any case of letters. */
	public static Optional<Country> of(String code) {
		return ALL.stream().filter((country) -> country.code.equalsIgnoreCase(code)).findFirst();
	}

	/** The last part of its addresses: the code in small letters. */
	public String slug() {
		return this.code.toLowerCase(Locale.ROOT);
	}

	/** Its name in English, as the Unicode CLDR has it. */
	public String name() {
		return new Locale("", this.code).getDisplayCountry(Locale.ENGLISH);
	}

	/** The letter it is listed under. */
	public String initial() {
		return sortKey().substring(0, 1);
	}

	private String sortKey() {
		return java.text.Normalizer.normalize(name(), java.text.Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
	}

}
