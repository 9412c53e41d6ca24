package org.benzoguide.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** A few days in a clinic are not months of small steps. */
class DetoxIsNoTaper implements ContentRule {

	private static final String JOINED = "\\b%s\\w*(?:[\\s,]+[\\w-]+){0,2}?(?:[\\s,]+or\\s+|\\s*/\\s*)"
			+ "(?:[\\w-]+\\s+){0,2}?%s";

	private static final Pattern SYNONYM = Pattern
		.compile("(?i)" + JOINED.formatted("detox", "taper") + "|" + JOINED.formatted("taper", "detox"));

	@Override
	public String description() {
		return "\"Detox\" is never offered as another word for a taper.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		return Document.all(content)
			.stream()
			.flatMap((document) -> document.passages().stream())
			.filter((passage) -> SYNONYM.matcher(passage.words()).find())
			.map((passage) -> passage.fault("\"Detox\" stands beside \"taper\" as if they were one thing.",
					"Name the one that is meant."))
			.toList();
	}

}
