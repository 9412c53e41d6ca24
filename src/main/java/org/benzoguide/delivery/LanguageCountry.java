package org.benzoguide.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Brings Accept-Language down to the one thing a page may depend on, so that readers of
 * one country share a page.
 */
final class LanguageCountry {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final int LONGEST = 500;

	private LanguageCountry() {
	}

	/**
	 * The first country that goes with the language wanted most; empty, if there is none.
	 */
	static String of(@Nullable String header) {
		if (header == null || header.isBlank() || header.length() > LONGEST) {
			return "";
		}
		try {
			List<Locale> wanted = Locale.LanguageRange.parse(header)
				.stream()
				.map((range) -> Locale.forLanguageTag(range.getRange()))
				.filter((locale) -> !locale.getLanguage().isEmpty())
				.toList();
			return wanted.stream()
				.filter((locale) -> locale.getLanguage().equals(wanted.get(0).getLanguage()))
				.map(Locale::getCountry)
				.filter(COUNTRIES::contains)
				.findFirst()
				.orElse("");
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	/** The header a page of this country is made from; the site has one language. */
	static @Nullable String header(String country) {
		return country.isEmpty() ? null : "en-" + country;
	}

}
