package org.benzoguide.provider.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.benzoguide.provider.Table;

/** Turns names and codes of languages into ISO 639 codes. */
final class Languages {

	private static final Map<String, String> NAMES = Arrays.stream(Locale.getISOLanguages())
		.collect(Collectors.toMap((code) -> display(code).toLowerCase(Locale.ROOT), (code) -> code,
				(one, other) -> one));

	private static final Map<String, String> THREE_LETTERS = Arrays.stream(Locale.getISOLanguages())
		.collect(Collectors.toMap((code) -> new Locale(code).getISO3Language(), (code) -> code, (one, other) -> one));

	private static final List<Named> OTHERS = Table.read("/provider/languages.tsv")
		.stream()
		.map((row) -> new Named(Pattern.compile(row.get(0)), row.get(1)))
		.toList();

	private Languages() {
	}

	/** The code of a language by its English name, if it is the name of one language. */
	static Optional<String> named(String name) {
		String small = name.strip().toLowerCase(Locale.ROOT);
		return OTHERS.stream()
			.filter((other) -> other.name().matcher(small).matches())
			.map(Named::code)
			.findFirst()
			.or(() -> Optional.ofNullable(NAMES.get(small)));
	}

	/** The code itself, in two letters where there are two. */
	static Optional<String> coded(String code) {
		String language = Locale.forLanguageTag(code.strip()).getLanguage();
		return Optional.of(THREE_LETTERS.getOrDefault(language, language))
			.filter((known) -> known.matches("[a-z]{2,3}"));
	}

	private static String display(String code) {
		return new Locale(code).getDisplayLanguage(Locale.ENGLISH);
	}

	private record Named(Pattern name, String code) {
	}

}
