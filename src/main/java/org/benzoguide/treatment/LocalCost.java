package org.benzoguide.treatment;

import java.util.regex.Pattern;

import org.benzoguide.content.Fields;
import org.benzoguide.markdown.MarkdownPage;

/**
 * What an option costs the person in one place.
 *
 * @param html how much, who pays, and the year: safe on any page
 * @param sourced whether it names its source; else it is general knowledge
 */
public record LocalCost(String html, boolean sourced) {

	private static final Pattern SHAPE = Pattern
		.compile("(?:Free|Small|Moderate|High|Very high|Unknown)\\b.*\\(20\\d\\d(?:-\\d\\d)?\\).*");

	static LocalCost of(CostPlace place, Fields fields, MarkdownPage page) {
		String text = fields.text(place.word());
		if (!text.isEmpty() && !SHAPE.matcher(text).matches()) {
			fields.report(place.word(), "This cost does not say how much, or for which year.",
					"Begin with Free, Small, Moderate, High, Very high or Unknown, and add a year such as (2026).");
		}
		return new LocalCost(page.portable(text, fields.place(place.word())), text.contains("[^"));
	}

}
