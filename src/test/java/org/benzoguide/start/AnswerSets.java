package org.benzoguide.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sets of answers: the usual ones, and random ones that can be made again. */
final class AnswerSets {

	static final long SEED = 20261126L;

	private AnswerSets() {
	}

	/** A stable adult with regular use of an own prescription, who wants to stop. */
	static Map<String, List<String>> base() {
		Map<String, List<String>> base = new LinkedHashMap<>();
		List.of("Q1", "Q2", "Q4", "Q5", "Q6", "Q7", "Q10", "Q11").forEach((id) -> base.put(id, List.of("none")));
		base.putAll(Map.of("Q3", List.of("regular"), "Q8", List.of("18-64"), "Q9", List.of("never"), "Q12",
				List.of("own"), "Q13", List.of("someone"), "Q14", List.of("reachable"), "Q15", List.of("stop")));
		return base;
	}

	/** Answers of any kind: none, one, several, contradictory ones. */
	static Map<String, List<String>> random(RuleBook book, Random random) {
		Map<String, List<String>> sent = new LinkedHashMap<>();
		double boldness = random.nextDouble();
		book.questions.forEach((id, asked) -> {
			List<String> chosen = new ArrayList<>();
			if (random.nextDouble() < 0.9) {
				int last = asked.values().size() - ((random.nextInt(4) == 0) ? 0 : 1);
				chosen.add(random.nextDouble() < boldness ? quiet(id, asked.values())
						: asked.values().get(random.nextInt(last)));
				while (asked.kind().equals("many") && random.nextInt(3) == 0) {
					chosen.add(asked.values().get(random.nextInt(last)));
				}
			}
			sent.put(id, chosen);
		});
		if (random.nextInt(10) > 0) {
			sent.put("Q1", List.of("none"));
		}
		return sent;
	}

	private static String quiet(String id, List<String> values) {
		return base().get(id).stream().filter(values::contains).findFirst().orElseThrow();
	}

}
