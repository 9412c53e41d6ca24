package org.benzoguide.treatment;

import org.benzoguide.content.Fields;
import org.benzoguide.markdown.MarkdownPage;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the people in one study, with an option and without it.
 *
 * @param kind what was counted, and when
 * @param with the group that had the option
 * @param without the group it was compared with; null when there was none
 * @param period how long after the beginning, in words
 * @param people who took part, with the citation: HTML that is safe on any page
 * @param certainty how sure one can be of the figures
 * @param source a key of the bibliography
 * @param note what else one should know, or null
 */
public record Outcome(OutcomeKind kind, Rate with, @Nullable Rate without, String period, String people,
		Evidence certainty, String source, @Nullable String note) {

	static Outcome of(Fields fields, MarkdownPage page) {
		String source = fields.text("source");
		String people = fields.text("people") + "[^" + source + "]";
		Outcome outcome = new Outcome(fields.choice("outcome", OutcomeKind.class), Rate.of(fields.mapping("with")),
				fields.optionalMapping("without").map(Rate::of).orElse(null), fields.text("period"),
				page.portable(people, fields.place("people")), fields.choice("certainty", Evidence.class), source,
				fields.optionalText("note").orElse(null));
		fields.close();
		return outcome;
	}

}
