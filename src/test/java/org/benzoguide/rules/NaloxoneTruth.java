package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/**
 * Whoever trusts naloxone against a benzodiazepine does not call for help.
 * <p>
 * What counts as saying so, within one sentence with "benzodiazepine" after it: "not" or
 * "cannot", then "reverse", "undo", "work on" or "act on"; "does nothing to", "does
 * nothing against", "has no effect on", "not on".
 */
class NaloxoneTruth implements ContentRule {

	private static final Pattern NALOXONE = Pattern.compile("(?i)\\bnaloxone\\b");

	private static final Pattern REVERSES = Pattern.compile("(?i)\\brevers(?:e|es|ed|ing)\\b");

	private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|cannot|never) revers(?:e|es|ed|ing)\\b");

	private static final Pattern OF_OPIOIDS = Pattern
		.compile("(?i)\\brevers(?:e|es|ed|ing) (?:(?:the|an?|effects? of) )*opioids?\\b");

	private static final Pattern TOLD = Pattern
		.compile("(?i)\\b(?:(?:not|cannot) (?:reverse|undo|work on|act on)|does nothing (?:to|against|for)"
				+ "|no effect on|not on)\\b.*\\bbenzodiazepine");

	@Override
	public String description() {
		return "Naloxone is never said to reverse a benzodiazepine, and every page that names it says so.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		List<ContentProblem> faults = new ArrayList<>();
		for (Document document : Document.all(content)) {
			document.passages().forEach((passage) -> faults.addAll(faults(passage)));
			if (document.says(NALOXONE) && !document.says(TOLD)) {
				faults.add(document.fault("This file names naloxone and not what it cannot do.",
						"Add \"Naloxone does not reverse a benzodiazepine\"."));
			}
		}
		return faults;
	}

	private static List<ContentProblem> faults(Passage passage) {
		return passage.sentences()
			.stream()
			.filter((sentence) -> NALOXONE.matcher(sentence).find() && REVERSES.matcher(sentence).find())
			.filter((sentence) -> !DENIED.matcher(sentence).find() || claimsMore(sentence))
			.map((sentence) -> passage.fault("This sentence could be read as if naloxone reversed a benzodiazepine.",
					"Say in the same sentence that it does not reverse a benzodiazepine."))
			.toList();
	}

	private static boolean claimsMore(String sentence) {
		String rest = OF_OPIOIDS.matcher(DENIED.matcher(sentence).replaceAll("")).replaceAll("");
		return REVERSES.matcher(rest).find();
	}

}
