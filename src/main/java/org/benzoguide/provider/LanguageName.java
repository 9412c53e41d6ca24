package org.benzoguide.provider;

import java.util.Locale;

/** Names of languages in English. */
final class LanguageName {

	private LanguageName() {
	}

	static String of(String code) {
		return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
	}

}
