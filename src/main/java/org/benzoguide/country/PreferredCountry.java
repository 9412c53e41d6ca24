package org.benzoguide.country;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Guesses a reader's country from the Accept-Language header, and only from the language
 * they want most: "de, en-US" is a German reader of unknown country, not an American.
 */
public final class PreferredCountry {

	private PreferredCountry() {
	}

	/**
	 * The country that goes with the first language of the header.
	 * @param acceptLanguage the header as sent; anything unreadable suggests nothing
	 */
	public static Optional<Country> suggestedBy(@Nullable String acceptLanguage) {
		List<Locale> wanted = locales(acceptLanguage);
		return wanted.stream()
			.filter((locale) -> locale.getLanguage().equals(wanted.get(0).getLanguage()))
			.flatMap((locale) -> Country.of(locale.getCountry()).stream())
			.findFirst();
	}

	private static List<Locale> locales(@Nullable String acceptLanguage) {
		if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
			return List.of();
		}
		try {
			return Locale.LanguageRange.parse(acceptLanguage)
				.stream()
				.map((range) -> Locale.forLanguageTag(range.getRange()))
				.filter((locale) -> !locale.getLanguage().isEmpty())
				.toList();
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

}
