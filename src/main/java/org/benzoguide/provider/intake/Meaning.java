package org.benzoguide.provider.intake;

import java.util.Arrays;

import org.benzoguide.content.Choice;
import org.benzoguide.provider.Facet;
import org.benzoguide.provider.RunBy;
import org.benzoguide.provider.Statement;

/** What a value of a directory says about the provider it stands with. */
interface Meaning {

	/**
	 * Writes it into a draft; the value is shown as it stands where there is no word of
	 * ours.
	 */
	void apply(ListingDraft draft, String value);

	static Meaning of(String text) {
		String[] words = text.split(" ");
		return switch (words[0]) {
			case "facet" -> facet(choice(Facet.values(), words[1]));
			case "run-by" -> runBy(choice(RunBy.values(), words[1]));
			case "says" -> says(choice(Statement.values(), words[1]));
			case "language" -> Meaning::language;
			default -> throw new IllegalArgumentException(text);
		};
	}

	private static Meaning facet(Facet facet) {
		return (draft, value) -> draft.offers(facet);
	}

	private static Meaning runBy(RunBy runBy) {
		return (draft, value) -> draft.runBy(runBy);
	}

	private static Meaning says(Statement statement) {
		return (draft, value) -> draft.says(statement, value);
	}

	private static void language(ListingDraft draft, String value) {
		Languages.named(value).ifPresentOrElse(draft::speaks, () -> draft.says(Statement.LANGUAGES, value));
	}

	private static <E extends Choice> E choice(E[] constants, String word) {
		return Arrays.stream(constants).filter((constant) -> constant.word().equals(word)).findFirst().orElseThrow();
	}

}
