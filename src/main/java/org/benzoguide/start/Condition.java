package org.benzoguide.start;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A yes-or-no question about a reader's answers, as a tree.
 *
 * @param kind what it asks
 * @param question the question it is about, if it asks for answers
 * @param values any one of these answers makes it true; or the plan it asks for
 * @param parts what it is made of
 */
record Condition(Kind kind, String question, List<String> values, List<Condition> parts) {

	/** True whatever the answers are. */
	static final Condition ALWAYS = new Condition(Kind.ALL, "", List.of(), List.of());

	/** False whatever the answers are. */
	static final Condition NEVER = new Condition(Kind.ANY, "", List.of(), List.of());

	static Condition chosen(String question, List<String> values) {
		return new Condition(Kind.CHOSEN, question, values, List.of());
	}

	static Condition of(Kind kind, List<Condition> parts) {
		return new Condition(kind, "", List.of(), parts);
	}

	boolean holds(Answers answers) {
		return holds(answers, null);
	}

	/** Whether it is true once a plan has been worked out. */
	boolean holds(Answers answers, @Nullable Outcome plan) {
		return switch (this.kind) {
			case CHOSEN -> answers.haveAny(this.question, this.values);
			case PLAN -> plan != null && this.values.contains(plan.word());
			case ALL -> this.parts.stream().allMatch((part) -> part.holds(answers, plan));
			case ANY -> this.parts.stream().anyMatch((part) -> part.holds(answers, plan));
			case NOT -> this.parts.stream().noneMatch((part) -> part.holds(answers, plan));
		};
	}

	/** The answers that make it true, by question. */
	Map<String, Set<String>> reasons(Answers answers) {
		Map<String, Set<String>> reasons = new LinkedHashMap<>();
		if (this.kind != Kind.NOT && holds(answers)) {
			this.values.stream()
				.filter((value) -> answers.haveAny(this.question, List.of(value)))
				.forEach((value) -> add(reasons, this.question, Set.of(value)));
			this.parts
				.forEach((part) -> part.reasons(answers).forEach((question, values) -> add(reasons, question, values)));
		}
		return reasons;
	}

	private static void add(Map<String, Set<String>> reasons, String question, Set<String> values) {
		reasons.computeIfAbsent(question, (key) -> new LinkedHashSet<>()).addAll(values);
	}

	/** What a condition asks. */
	enum Kind {

		CHOSEN, PLAN, ALL, ANY, NOT

	}

}
