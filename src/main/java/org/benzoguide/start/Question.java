package org.benzoguide.start;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A question, and what an answer to it counts as.
 *
 * @param id its name in rules and forms
 * @param kind whether it takes one answer or several
 * @param text what the reader is asked
 * @param again the same in plainer words, for the second asking
 * @param why the reason it is asked
 * @param answers what may be chosen
 * @param exclusive the answer that is dropped beside any other
 * @param unsure what "not sure", silence or a contradiction counts as
 * @param needed one of these must be among the answers
 * @param otherwise what is added if none of the needed is
 * @param sources keys of the bibliography
 */
record Question(String id, QuestionKind kind, String text, String again, String why, List<Answer> answers,
		@Nullable String exclusive, List<String> unsure, List<String> needed, List<String> otherwise,
		List<String> sources) {

	boolean single() {
		return this.kind == QuestionKind.ONE;
	}

	/** What a form's answer says; values nobody offered are dropped. */
	List<String> given(List<String> sent) {
		List<String> known = this.answers.stream().map(Answer::value).filter(sent::contains).toList();
		return (known.size() > 1) ? known.stream().filter((value) -> !value.equals(this.exclusive)).toList() : known;
	}

	/** Whether these answers leave open what is meant. */
	boolean isUnsure(List<String> given) {
		return given.isEmpty() || given.contains(Answer.NOT_SURE) || (single() && given.size() > 1);
	}

	/** What these answers count as. */
	Set<String> counted(List<String> given) {
		Set<String> counted = new LinkedHashSet<>(given);
		if (isUnsure(given)) {
			counted.remove(Answer.NOT_SURE);
			if (single()) {
				counted.clear();
			}
			counted.addAll(this.unsure);
		}
		if (Collections.disjoint(counted, this.needed)) {
			counted.addAll(this.otherwise);
		}
		return counted;
	}

	/** What the reader sees of a value. */
	String textOf(String value) {
		return this.answers.stream()
			.filter((answer) -> answer.value().equals(value))
			.map(Answer::text)
			.findFirst()
			.orElse("");
	}

}
