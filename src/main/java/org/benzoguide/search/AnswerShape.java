package org.benzoguide.search;

import org.benzoguide.helpline.LocalHelp;
import org.benzoguide.template.FrameShape;
import org.jspecify.annotations.Nullable;

/**
 * Which parts an answer has.
 *
 * @param danger whether it begins with help
 * @param dose whether it speaks of the prescriber
 * @param country whether it offers the helplines of a country
 * @param help the numbers for that country, if it begins with them
 * @param cut whether something was left out of what was typed
 * @param kinds whether kinds can be chosen
 * @param none whether nothing was found
 * @param one whether one page was found
 * @param before whether there is a page of answers before
 * @param after whether there is one after
 */
record AnswerShape(boolean danger, boolean dose, boolean country, @Nullable LocalHelp help, boolean cut, boolean kinds,
		boolean none, boolean one, boolean before, boolean after) implements FrameShape {

	static AnswerShape of(Question question, @Nullable LocalHelp help, Hits hits) {
		return new AnswerShape(question.danger(), question.dose(), question.country() != null, help,
				question.typed().cut(), !hits.kinds().isEmpty(), hits.total() == 0, hits.total() == 1, hits.page() > 1,
				hits.page() < hits.pages());
	}

	/** Which helplines are open changes with the hour. */
	@Override
	public boolean lasts() {
		return this.help == null;
	}

}
