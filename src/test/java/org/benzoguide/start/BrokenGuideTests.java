package org.benzoguide.start;

import java.io.IOException;

import org.benzoguide.content.ContentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Breaks the real guide the way editors do, and reads what they would be told, and where.
 */
class BrokenGuideTests {

	@Test
	void findsNoFaultInTheGuideAsItIs() throws IOException {
		assertThat(RealGuide.problems(RealGuide.text())).isEmpty();
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"when: {Q10: [severe-mental]} | when: {Q16: [severe-mental]} | There is no question \"Q16\" | Write one of: Q1",
			"when: {Q10: [severe-mental]} | when: {Q10: [severe]} | There is no answer \"severe\" | severe-mental",
			"when: {Q10: [severe-mental]} | when: {Q10: []} | No answer of \"Q10\" is named | [answer]",
			"when: {Q10: [severe-mental]} | when: {Q10: [self-harm], Q2: [unwell]} | here it says 2 | Write one of",
			"when: {Q10: [severe-mental]} | when: {condition: high-usage} | There is no condition \"high-usage\" above | Write one of: gap",
			"when: {Q10: [severe-mental]} | when: {all: [{Q10: [severe-mental]}]} | joins two or more | Add another",
			"when: {Q10: [severe-mental]} | when: {all: [{condition: gap}, {not: {condition: gap}}]} | No answers can ever make the rule \"R21b\" true | take one of them out",
			"when: {Q10: [severe-mental]} | when: {all: [{Q3: [rare]}, {Q3: [short]}]} | No answers can ever make the rule \"R21b\" true | take one of them out",
			"when: {Q10: [severe-mental]} | when: {all: [{Q4: [none]}, {Q4: [high]}]} | No answers can ever make the rule \"R21b\" true | take one of them out",
			"when: {Q10: [severe-mental]} | when: {Q10: [stable-mental]} | \"R21b\" contradicts \"R21a\" | Make one rule of the two",
			"  - {id: symptoms, when: {Q2: [unwell, very-unwell]}} | '' | There is no condition \"symptoms\" above | gap",
			"- {id: not-rare, | - {id: spare, when: {Q2: [unwell]}}\\n  - {id: not-rare, | Nothing uses the condition \"spare\" | Use it",
			"messages: [second-opinion] | messages: [third-opinion] | There is no message of the guide \"third-opinion\" | Add it",
			"messages: [second-opinion] | messages: [review] | No rule uses the message \"second-opinion\" | take it out",
			"exclusive: none | exclusive: nothing | There is no answer \"nothing\" | none",
			"not-sure-counts-as: [high] | not-sure-counts-as: [] | Nothing says what \"not sure\" counts as | riskier",
			"not-sure-counts-as: [high] | not-sure-counts-as: [highest] | There is no answer \"highest\" | high",
			"{value: rare, text: On 3 days a week or fewer} | {value: short, text: On 3 days a week or fewer} | \"short\" stands here twice | Keep one",
			"only-with: D | only-with: E | \"E\" is not a value | A, B, I, C, D, F",
			"then: \"If a danger sign appears, call the emergency number now: {emergency-number}.\" | then: \"Call {emergency-nubmer}.\" | \"{emergency-nubmer}\" is no placeholder | {emergency-number}",
			"also: [raises-plan] | also: [] | The key \"also\" is missing or empty | raises-plan",
			"also: [raises-plan] | contact-within: week | The rule \"R25\" leads nowhere | outcome",
			"also: [raises-plan] | also: [raises-plan]\\n    outcome: C | has no outcome of its own | Take one",
			"plan: C | plan: B | A plan is I, C or D | plan: C",
			"- id: R37 | - id: R36 | \"R36\" is already at | another name" })
	void tellsWhatIsWrongAndWhere(String old, String with, String fault, String remedy) throws IOException {
		String text = RealGuide.text();
		assertThat(text).contains(old);
		String replacement = with.replace("''", "").replace("\\n", "\n");
		String broken = text.substring(0, text.indexOf(old)) + replacement
				+ text.substring(text.indexOf(old) + old.length());
		assertThat(RealGuide.problems(broken)).anySatisfy((problem) -> {
			assertThat(problem.place().path()).isEqualTo("start.yml");
			assertThat(problem.fault()).contains(fault);
			assertThat(problem.remedy()).contains(remedy);
		});
	}

	@Test
	void ruleWithoutSource() throws IOException {
		String text = RealGuide.text();
		int rule = text.indexOf("  - id: R35");
		String broken = text.substring(0, rule) + text.substring(rule).replaceFirst("    sources: .*\\n", "");
		assertThat(RealGuide.problems(broken)).singleElement().satisfies((problem) -> {
			assertThat(problem.fault()).contains("There is no source here");
			assertThat(problem.place().line()).isEqualTo(line(text, rule));
		});
	}

	@Test
	void unknownSource() throws IOException {
		assertThat(RealGuide.problems(RealGuide.text().replace("[fda-z-drugs-2019]", "[fda-z-drugs-2091]")))
			.anySatisfy((problem) -> assertThat(problem.toString()).contains("There is no source \"fda-z-drugs-2091\"",
					"Did you mean"));
	}

	@Test
	void unreachableOutcome() throws IOException {
		assertThat(RealGuide.problems(RealGuide.text().replace("outcome: I\n", "outcome: C\n")))
			.extracting(ContentProblem::fault)
			.anyMatch((fault) -> fault.contains("No rule leads to the outcome \"I\""));
	}

	@Test
	void missingOutcome() throws IOException {
		String text = RealGuide.text();
		int begin = text.indexOf("  - id: F\n");
		int end = text.indexOf("\n\n", begin);
		assertThat(RealGuide.problems(text.substring(0, begin) + text.substring(end))).extracting(ContentProblem::fault)
			.contains("The outcome \"F\" is missing.");
	}

	@Test
	void questionWithoutNotSure() throws IOException {
		assertThat(RealGuide
			.problems(RealGuide.text().replaceFirst("(?s)(id: Q3.*?)\\n *- \\{value: not-sure, text: Not sure}", "$1")))
			.extracting(ContentProblem::fault)
			.containsExactly("The answer \"not-sure\" is missing.");
	}

	@Test
	void severalFaultsAtOnceInTheOrderOfTheFile() throws IOException {
		String broken = RealGuide.text()
			.replace("exclusive: none", "exclusive: nil")
			.replace("outcome: D", "outcome: E");
		assertThat(RealGuide.problems(broken)).hasSizeGreaterThan(15)
			.isSortedAccordingTo((one, other) -> one.place().compareTo(other.place()))
			.allSatisfy((problem) -> assertThat(problem.place().line()).isGreaterThan(1));
	}

	private static int line(String text, int at) {
		return (int) text.substring(0, at).chars().filter((letter) -> letter == '\n').count() + 1;
	}

}
