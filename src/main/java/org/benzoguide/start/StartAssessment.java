package org.benzoguide.start;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Lets every rule speak and the highest outcome win. How urgent it is and who should help
 * are worked out apart, so that neither hides the other.
 */
final class StartAssessment {

	private final Guide guide;

	private final Answers answers;

	private StartAssessment(Guide guide, Answers answers) {
		this.guide = guide;
		this.answers = answers;
	}

	/**
	 * Weighs the answers.
	 * @throws IllegalStateException if no rule speaks: then nothing may be concluded
	 */
	static Verdict of(Guide guide, Answers answers) {
		return new StartAssessment(guide, answers).verdict();
	}

	private Verdict verdict() {
		List<Rule> fired = this.guide.rules().stream().filter((rule) -> rule.when().holds(this.answers)).toList();
		for (Outcome alone : List.of(Outcome.EMERGENCY, Outcome.FAMILY)) {
			List<Rule> decisive = fired.stream().filter((rule) -> rule.gives(alone)).toList();
			if (!decisive.isEmpty()) {
				return verdict(alone, null, null, EnumSet.noneOf(Mark.class), decisive);
			}
		}
		boolean limited = fired.stream().anyMatch((rule) -> rule.has(Mark.LIMITS_OTHERS));
		return combine(limited ? fired.stream().filter(Rule::survivesLimits).toList() : fired, limited);
	}

	private Verdict combine(List<Rule> rules, boolean limited) {
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		rules.forEach((rule) -> marks.addAll(rule.marks()));
		Optional<Outcome> plan = plan(rules, limited);
		if (marks.contains(Mark.RAISES_PLAN)) {
			if (plan.equals(Optional.of(Outcome.SPECIALIST))) {
				marks.add(Mark.ASK_INPATIENT);
			}
			plan = plan.map((found) -> (found == Outcome.PRESCRIBER) ? Outcome.SPECIALIST : found);
		}
		if (limited) {
			marks.remove(Mark.ASK_INPATIENT);
		}
		boolean today = rules.stream().anyMatch((rule) -> rule.gives(Outcome.TODAY));
		if (!today) {
			marks.remove(Mark.ED_IF_NOT_SEEN);
		}
		Outcome result = today ? Outcome.TODAY
				: plan.orElseThrow(() -> new IllegalStateException("No rule spoke to these answers."));
		return verdict(result, after(result, plan.orElse(null)), plan.orElse(null), marks, rules);
	}

	private Verdict verdict(Outcome result, @Nullable Outcome after, @Nullable Outcome plan, Set<Mark> marks,
			List<Rule> rules) {
		Contact own = this.guide.text(result).contact();
		Contact soonest = rules.stream()
			.flatMap((rule) -> Stream.ofNullable(rule.contact()))
			.filter((contact) -> contact.compareTo(own) < 0)
			.min(Comparator.naturalOrder())
			.orElse(own);
		return new Verdict(result, after, plan, soonest, marks, rules);
	}

	private static Optional<Outcome> plan(List<Rule> rules, boolean limited) {
		return rules.stream()
			.flatMap((rule) -> limited ? Stream.ofNullable(rule.outcome())
					: Stream.concat(Stream.ofNullable(rule.outcome()), Stream.ofNullable(rule.plan())))
			.filter(Outcome::isPlan)
			.min(Comparator.naturalOrder());
	}

	private static @Nullable Outcome after(Outcome result, @Nullable Outcome plan) {
		if (result == Outcome.TODAY) {
			return plan;
		}
		return (result == Outcome.INPATIENT) ? Outcome.SPECIALIST : null;
	}

}
