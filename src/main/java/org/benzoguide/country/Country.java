package org.benzoguide.country;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A country or territory of ISO 3166.
 *
 * @param code two capital letters
 */
public record Country(String code) {

	private static final List<Country> ALL = Arrays.stream(Locale.getISOCountries())
		.map(Country::new)
		.collect(Collectors.toMap(Country::sortKey, Function.identity(), (one, other) -> one, TreeMap::new))
		.values()
		.stream()
		.toList();

	private static final Map<String, Country> BY_CODE = ALL.stream()
		.collect(Collectors.toMap(Country::code, Function.identity()));

	/** Every country and territory, by name. */
	public static List<Country> all() {
		return ALL;
	}

	/** The country with this code, in any case of letters. */
	public static Optional<Country> of(String code) {
		return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
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
		return Normalizer.normalize(name(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
	}

}
