package org.benzoguide.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reader's answers, by question.
 *
 * @param given what was chosen
 * @param counted what it counts as
 */
record Answers(Map<String, List<String>> given, Map<String, Set<String>> counted) {

	/** Reads what a form sent; anything we did not ask for is dropped. */
	static Answers of(List<Question> questions, Map<String, List<String>> sent) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		Map<String, Set<String>> counted = new LinkedHashMap<>();
		for (Question question : questions) {
			List<String> chosen = question.given(sent.getOrDefault(question.id(), List.of()));
			given.put(question.id(), chosen);
			counted.put(question.id(), question.counted(chosen));
		}
		return new Answers(given, counted);
	}

	boolean haveAny(String question, List<String> values) {
		Set<String> chosen = this.counted.getOrDefault(question, Set.of());
		return values.stream().anyMatch(chosen::contains);
	}

	/** What was chosen for a question, before it was counted. */
	List<String> given(Question question) {
		return this.given.getOrDefault(question.id(), List.of());
	}

	/** What the answer to a question counts as. */
	Set<String> counted(Question question) {
		return this.counted.getOrDefault(question.id(), Set.of());
	}

}
