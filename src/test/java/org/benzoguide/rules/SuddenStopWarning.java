package org.benzoguide.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/**
 * People land on any page from a search; each that speaks of stopping carries the
 * warning.
 * <p>
 * What counts, within one clause of a sentence that is not about alcohol: "not", "never",
 * "avoid", "nobody", "no one" or "rather than", then stopping, ending, dropping or
 * changing over, then "suddenly", "abruptly", "all at once" or "in one go"; "avoid a
 * sudden stop"; "never push for", "agree to" or "be forced into a sudden stop". "Stopping
 * suddenly can cause fits" does not count: it says why, not what to do.
 */
class SuddenStopWarning implements ContentRule {

	private static final Pattern STOP = Pattern.compile("(?i)\\bstop(?:s|ped|ping)?\\b");

	private static final Pattern ALCOHOL = Pattern.compile("(?i)\\b(?:alcohol|drink(?:s|ing)?)\\b");

	private static final String SUDDENLY = "\\b(?:not|never|avoid|nobody|no one|rather than)\\b[^,;:]{0,40}?"
			+ "\\b(?:stop|end|drop|swap|change)(?:s|ped|ping|ed|ing)?\\b[^,;:]{0,40}?"
			+ "\\b(?:suddenly|abruptly|all at once|in one go)\\b";

	private static final String SUDDEN_STOP = "\\b(?:avoid|(?:not|never|nobody|no one)\\b[^,;:]{0,20}?"
			+ "\\b(?:push|press|agree|forc)\\w*)\\b[^,;:]{0,20}?\\b(?:sudden|abrupt) stop";

	private static final Pattern WARNING = Pattern.compile("(?i)" + SUDDENLY + "|(?i)" + SUDDEN_STOP);

	@Override
	public String description() {
		return "Every page that speaks of stopping says not to stop suddenly.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		return Document.of(content, "articles", "treatments", "medicines", "tools")
			.stream()
			.filter((document) -> document.says(STOP))
			.filter((document) -> document.sentences().noneMatch(SuddenStopWarning::warns))
			.map((document) -> document.fault("This page speaks of stopping and does not warn.",
					"Add a sentence such as \"Do not stop suddenly.\""))
			.toList();
	}

	private static boolean warns(String sentence) {
		return WARNING.matcher(sentence).find() && !ALCOHOL.matcher(sentence).find();
	}

}
