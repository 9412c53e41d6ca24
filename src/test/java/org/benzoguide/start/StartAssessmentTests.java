package org.benzoguide.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.benzoguide.start.Oracle.Expected;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The engine on the real rules, against tables it never sees. */
class StartAssessmentTests {

	private static final int MANY = 10_000;

	private static final String ORDER = "ABICDF";

	/** Answers that say more than before, and never that all is well. */
	private static final Set<String> NO_RISK = Set.of("none", "not-sure", "18-64", "tapering", "stopped-earlier", "own",
			"someone", "check-in", "reachable", "never", "fine", "rare", "end-of-life");

	private static Guide guide;

	private static Oracle oracle;

	@BeforeAll
	static void read() throws IOException {
		guide = RealGuide.read().guide();
		oracle = new Oracle();
	}

	@Test
	void hasTheSameRulesQuestionsAndAnswersAsTheTables() {
		assertThat(guide.rules()).extracting(Rule::id).containsExactlyElementsOf(oracle.book.rules.keySet());
		assertThat(guide.questions()).allSatisfy((question) -> {
			assertThat(question.answers()).extracting(Answer::value)
				.containsExactlyElementsOf(oracle.book.questions.get(question.id()).values());
			assertThat(question.sources()).isNotEmpty();
		});
		assertThat(guide.questions()).extracting(Question::id)
			.containsExactly("Q1", "Q15", "Q8", "Q2", "Q3", "Q4", "Q12", "Q5", "Q6", "Q7", "Q9", "Q10", "Q11", "Q13",
					"Q14");
	}

	@Test
	void firesEveryRuleForEveryAnswerByItself() {
		Set<String> fired = new HashSet<>();
		oracle.book.questions.forEach((id, asked) -> asked.values().forEach((value) -> {
			Map<String, List<String>> sent = AnswerSets.base();
			sent.put(id, List.of(value));
			fired.addAll(sameRules(sent));
		}));
		assertThat(fired).hasSizeGreaterThan(35);
	}

	@Test
	void agreesWithTheTablesOnRandomAnswers() {
		Random random = new Random(AnswerSets.SEED);
		Set<String> fired = new HashSet<>();
		Set<String> results = new HashSet<>();
		for (int round = 0; round < MANY; round++) {
			Map<String, List<String>> sent = AnswerSets.random(oracle.book, random);
			fired.addAll(sameRules(sent));
			Expected engine = Expected.of(guide, sent);
			results.add(engine.result());
			assertThat(engine).as("seed %d, round %d, %s", AnswerSets.SEED, round, sent).isEqualTo(oracle.judge(sent));
		}
		assertThat(fired).as("rules that random answers never reach").containsAll(oracle.book.rules.keySet());
		assertThat(results).containsExactlyInAnyOrder("A", "B", "I", "C", "D", "F");
	}

	@Test
	void neverFallsBelowTheHighestRuleThatSpoke() {
		Random random = new Random(AnswerSets.SEED + 1);
		for (int round = 0; round < MANY; round++) {
			Map<String, List<String>> sent = AnswerSets.random(oracle.book, random);
			Set<String> fired = oracle.fired(sent);
			if (!fired.contains("R23") && (!fired.contains("R30") || fired.contains("R1"))) {
				int highest = fired.stream()
					.mapToInt((id) -> rank(oracle.book.rules.get(id).outcome()))
					.min()
					.orElseThrow();
				assertThat(rank(Expected.of(guide, sent).result())).as("round %d, %s", round, sent)
					.isLessThanOrEqualTo(highest);
			}
		}
	}

	@Test
	void neverLowersTheResultForOneRiskMore() {
		Random random = new Random(AnswerSets.SEED + 2);
		for (int round = 0; round < MANY; round++) {
			Map<String, List<String>> sent = answered(AnswerSets.random(oracle.book, random));
			List<String> ids = new ArrayList<>(oracle.book.questions.keySet());
			String id = ids.get(random.nextInt(ids.size() - 1));
			List<String> risks = oracle.book.questions.get(id)
				.values()
				.stream()
				.filter((value) -> !NO_RISK.contains(value))
				.toList();
			String risk = risks.get(random.nextInt(risks.size()));
			Expected before = Expected.of(guide, sent);
			Map<String, List<String>> more = new LinkedHashMap<>(sent);
			more.put(id, added(id, sent.get(id), risk));
			Expected after = Expected.of(guide, more);
			assertThat(rank(after.result())).as("round %d, %s with %s %s", round, sent, id, risk)
				.isLessThanOrEqualTo(rank(before.result()));
		}
	}

	@Test
	void sendsWhoeverIsNotSureOfAnythingToAdviceToday() {
		Map<String, List<String>> unsure = new LinkedHashMap<>();
		guide.questions().forEach((question) -> unsure.put(question.id(), List.of("not-sure")));
		unsure.put("Q1", List.of("none"));
		assertThat(Expected.of(guide, unsure)).extracting(Expected::result, Expected::after).containsExactly("B", "I");
		assertThat(Expected.of(guide, Map.of("Q1", List.of("none")))).as("says nothing at all")
			.isEqualTo(Expected.of(guide, unsure));
		assertThat(Expected.of(guide, Map.of()).result()).isEqualTo("A");
	}

	@Test
	void dropsWhatNobodyOffered() {
		Map<String, List<String>> sent = AnswerSets.base();
		sent.put("Q5", List.of("'; drop table", "none", "withdrawal-event "));
		sent.put("Q99", List.of("seizure"));
		assertThat(Expected.of(guide, sent)).isEqualTo(Expected.of(guide, AnswerSets.base()));
	}

	@Test
	void countsAContradictionAsTheRiskierAnswer() {
		Map<String, List<String>> sent = AnswerSets.base();
		sent.put("Q3", List.of("rare", "regular"));
		sent.put("Q13", List.of("someone", "check-in"));
		assertThat(Expected.of(guide, sent).result()).isEqualTo("C");
	}

	@Test
	void concludesNothingWhenNoRuleSpeaks() {
		Guide silent = new Guide(guide.outcomes(), guide.dangerSigns(), guide.parts(), List.of(), guide.messages(),
				guide.addOns(), guide.texts(), guide.emergencyLines());
		assertThatIllegalStateException()
			.isThrownBy(() -> StartAssessment.of(silent, Answers.of(silent.questions(), AnswerSets.base())));
	}

	private static Set<String> sameRules(Map<String, List<String>> sent) {
		Answers answers = Answers.of(guide.questions(), sent);
		Set<String> fired = new HashSet<>();
		guide.rules().stream().filter((rule) -> rule.when().holds(answers)).forEach((rule) -> fired.add(rule.id()));
		assertThat(fired).as("seed %d, %s", AnswerSets.SEED, sent).isEqualTo(oracle.fired(sent));
		return fired;
	}

	/** Leaves nothing open, so that an answer more is not an answer given at last. */
	private static Map<String, List<String>> answered(Map<String, List<String>> sent) {
		Map<String, List<String>> answered = AnswerSets.base();
		sent.forEach((id, chosen) -> {
			boolean open = chosen.isEmpty() || chosen.contains("not-sure");
			if (!open && !id.equals("Q15")) {
				answered.put(id, chosen);
			}
		});
		if (oracle.book.normalise(answered).get("Q8").contains("65-plus")) {
			answered.put("Q8", added("Q8", answered.get("Q8"), "65-plus"));
		}
		return answered;
	}

	private static List<String> added(String id, List<String> chosen, String risk) {
		if (oracle.book.questions.get(id).kind().equals("one")) {
			return List.of(worst(id, chosen, risk));
		}
		List<String> more = new ArrayList<>(chosen);
		more.add(risk);
		return more;
	}

	/** Of two answers where one is allowed: what "not sure" counts as, else the later. */
	private static String worst(String id, List<String> chosen, String risk) {
		List<String> values = new ArrayList<>(oracle.book.questions.get(id).values());
		values.addAll(oracle.book.questions.get(id).countsAs());
		return (values.lastIndexOf(risk) > values.lastIndexOf(chosen.get(0))) ? risk : chosen.get(0);
	}

	private static int rank(String outcome) {
		int rank = ORDER.indexOf(outcome.charAt(0));
		return (rank < 0) ? ORDER.length() : rank;
	}

}
