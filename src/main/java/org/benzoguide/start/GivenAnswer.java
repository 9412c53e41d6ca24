package org.benzoguide.start;

import java.util.List;

/**
 * A question and its answer, for the reader and the clinician to read.
 *
 * @param question what was asked
 * @param answers what was chosen
 * @param countedAs what it counted as, if that is more than was chosen
 */
record GivenAnswer(String question, List<String> answers, List<String> countedAs) {

	static List<GivenAnswer> all(Guide guide, Answers answers) {
		return guide.questions().stream().map((question) -> of(question, answers)).toList();
	}

	private static GivenAnswer of(Question question, Answers answers) {
		List<String> given = answers.given(question);
		List<String> added = answers.counted(question)
			.stream()
			.filter((value) -> !given.contains(value))
			.map(question::textOf)
			.toList();
		return new GivenAnswer(question.text(), given.stream().map(question::textOf).toList(), added);
	}

}
