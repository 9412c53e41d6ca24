package org.benzoguide.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.benzoguide.start.RuleBook.Row;

/** Combines the tables step by step as they say, knowing nothing of the engine. */
final class Oracle {

	private static final List<String> SOONEST = List.of("now", "today", "1-2-days", "few-days", "week", "routine");

	private static final Map<String, String> OWN = Map.of("A", "now", "B", "today", "I", "few-days", "C", "week", "D",
			"routine", "F", "routine");

	final RuleBook book = new RuleBook();

	Oracle() throws IOException {
	}

	Set<String> fired(Map<String, List<String>> sent) {
		Map<String, Set<String>> counted = this.book.normalise(sent);
		Set<String> fired = new LinkedHashSet<>();
		this.book.rules.values()
			.stream()
			.filter((row) -> row.when().test(counted))
			.forEach((row) -> fired.add(row.id()));
		return fired;
	}

	Expected judge(Map<String, List<String>> sent) {
		Map<String, Set<String>> counted = this.book.normalise(sent);
		Set<String> fired = fired(sent);
		if (fired.contains("R1")) {
			return new Expected("A", "none", false, false, false, "now", List.of(), Set.of());
		}
		if (fired.contains("R30")) {
			return new Expected("F", "none", false, false, false, "routine", List.of("supporter"), Set.of());
		}
		boolean dying = fired.contains("R23");
		List<Row> rows = new ArrayList<>();
		for (Row row : this.book.rules.values()) {
			boolean ignored = dying && !row.id().equals("R17a")
					&& (row.outcome().equals("I") || row.outcome().equals("C") || row.id().equals("R25"));
			if (fired.contains(row.id()) && !ignored) {
				rows.add(row);
			}
		}
		boolean today = rows.stream().anyMatch((row) -> row.outcome().equals("B"));
		String plan = plan(rows, dying);
		boolean ask = rows.stream().anyMatch((row) -> row.also().contains("ask I"));
		if (rows.stream().anyMatch((row) -> row.id().equals("R25"))) {
			ask |= plan.equals("C");
			plan = plan.equals("D") ? "C" : plan;
		}
		String result = today ? "B" : plan;
		String after = today ? plan : result.equals("I") ? "C" : "none";
		return new Expected(result, after, ask && !dying,
				today && rows.stream().anyMatch((row) -> row.also().contains("ED if not")),
				rows.stream().anyMatch((row) -> row.also().contains("specialist input")), contact(result, rows),
				messages(rows, result, after), items(counted, plan));
	}

	private static String plan(List<Row> rows, boolean dying) {
		for (String plan : List.of("I", "C", "D")) {
			if (rows.stream().anyMatch((row) -> row.outcome().equals(plan) || (!dying && row.plan().equals(plan)))) {
				return plan;
			}
		}
		return "none";
	}

	private static String contact(String result, List<Row> rows) {
		int soonest = SOONEST.indexOf(OWN.get(result));
		for (Row row : rows) {
			for (String word : SOONEST) {
				if (row.also().contains("contact: " + word)) {
					soonest = Math.min(soonest, SOONEST.indexOf(word));
				}
			}
		}
		return SOONEST.get(soonest);
	}

	private static List<String> messages(List<Row> rows, String result, String after) {
		Set<String> messages = new LinkedHashSet<>();
		rows.forEach((row) -> messages.addAll(row.messages()));
		if (!result.equals("D") && !after.equals("D")) {
			messages.removeAll(Set.of("review", "ask-before-stopping"));
		}
		return List.copyOf(messages);
	}

	private Set<String> items(Map<String, Set<String>> counted, String plan) {
		boolean noTalking = counted.get("Q8").contains("under-18")
				|| (counted.get("Q3").contains("rare") && plan.equals("D"));
		Set<String> items = new LinkedHashSet<>();
		this.book.addOns.stream()
			.filter((item) -> item.when().test(counted) && !item.unless().test(counted))
			.filter((item) -> !(noTalking && item.id().startsWith("P-")))
			.forEach((item) -> items.add(item.id()));
		return items;
	}

	record Expected(String result, String after, boolean askInpatient, boolean edIfNotSeen, boolean specialistInput,
			String contact, List<String> messages, Set<String> items) {

		static Expected of(Guide guide, Map<String, List<String>> sent) {
			Answers answers = Answers.of(guide.questions(), sent);
			Verdict verdict = StartAssessment.of(guide, answers);
			Set<String> items = new LinkedHashSet<>();
			if (verdict.result() != Outcome.EMERGENCY && verdict.result() != Outcome.FAMILY) {
				guide.addOns()
					.forEach((addOn) -> addOn.shown(answers, verdict.plan())
						.forEach((item) -> items.add(addOn.id() + "-" + item.id())));
			}
			return new Expected(verdict.result().word(), (verdict.after() != null) ? verdict.after().word() : "none",
					verdict.marks().contains(Mark.ASK_INPATIENT), verdict.marks().contains(Mark.ED_IF_NOT_SEEN),
					verdict.marks().contains(Mark.SPECIALIST_INPUT),
					verdict.contact().word().replace("one-to-two", "1-2"),
					guide.messages(verdict).stream().map(Message::id).toList(), items);
		}

	}

}
