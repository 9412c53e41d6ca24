package org.benzoguide.taper;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a reader sent, kept as it was typed.
 *
 * @param typed the value of each field; an empty form has the first method
 * @param faults for each field that cannot be used, the key of a sentence that says why
 * @param shape what to draw; null while there is a fault, and for an empty form
 */
record TaperForm(Map<String, String> typed, Map<String, String> faults, @Nullable TaperShape shape) {

	static final List<String> FIELDS = List.of("step", "weeks", "of", "pause", "every");

	static final TaperForm EMPTY = new TaperForm(Map.of("of", TaperMethod.CURRENT.word()), Map.of(), null);

	static TaperForm of(TaperFields sent) {
		Map<String, String> typed = sent.typed();
		TaperAnswers answers = new TaperAnswers(typed);
		TaperShape shape = answers.shape();
		Map<String, String> faults = answers.faults();
		return new TaperForm(typed, faults, faults.isEmpty() ? shape : null);
	}

	/** The fields at fault, in the order in which they stand. */
	public List<String> faulty() {
		return FIELDS.stream().filter(this.faults::containsKey).toList();
	}

	/** What was typed into a field. */
	public String value(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/** Why a field cannot be used; null if it can. */
	public @Nullable String fault(String field) {
		return this.faults.get(field);
	}

}
