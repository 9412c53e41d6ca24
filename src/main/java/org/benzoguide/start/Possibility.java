package org.benzoguide.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.benzoguide.start.Condition.Kind;

/**
 * Whether any answers at all can make a condition true. A condition is spread out into
 * its alternatives, each a list of answers that must or must not be there.
 */
final class Possibility {

	private final GuideNames names;

	Possibility(GuideNames names) {
		this.names = names;
	}

	boolean of(Condition condition) {
		return alternatives(condition, true).anyMatch(this::isPossible);
	}

	private Stream<List<Demand>> alternatives(Condition condition, boolean wanted) {
		return switch (condition.kind()) {
			case CHOSEN -> Stream.of(List.of(new Demand(condition.question(), condition.values(), wanted)));
			case PLAN -> Stream.of(List.of());
			case NOT -> alternatives(condition.parts().get(0), !wanted);
			case ALL, ANY -> ((condition.kind() == Kind.ALL) == wanted) ? together(condition.parts(), wanted)
					: condition.parts().stream().flatMap((part) -> alternatives(part, wanted));
		};
	}

	private Stream<List<Demand>> together(List<Condition> parts, boolean wanted) {
		Stream<List<Demand>> joined = Stream.of(List.of());
		for (Condition part : parts) {
			List<List<Demand>> more = alternatives(part, wanted).toList();
			joined = joined.flatMap((begun) -> more.stream().map((rest) -> join(begun, rest)));
		}
		return joined;
	}

	private static List<Demand> join(List<Demand> begun, List<Demand> rest) {
		List<Demand> all = new ArrayList<>(begun);
		all.addAll(rest);
		return all;
	}

	private boolean isPossible(List<Demand> demands) {
		return demands.stream().collect(Collectors.groupingBy(Demand::question)).values().stream().allMatch(this::fit);
	}

	/** Whether demands on one question can all be met. */
	private boolean fit(List<Demand> demands) {
		return this.names.question(demands.get(0).question()).map((question) -> {
			List<String> forbidden = demands.stream()
				.filter((demand) -> !demand.wanted())
				.flatMap((demand) -> demand.values().stream())
				.toList();
			List<List<String>> choices = demands.stream()
				.filter(Demand::wanted)
				.map((demand) -> demand.values().stream().filter((value) -> !forbidden.contains(value)).toList())
				.toList();
			return choices.isEmpty() || canChoose(question, choices);
		}).orElse(true);
	}

	/** Whether one value of each list can be chosen at the same time. */
	private static boolean canChoose(Question question, List<List<String>> choices) {
		boolean byOne = choices.get(0)
			.stream()
			.anyMatch((value) -> choices.stream().allMatch((list) -> list.contains(value)));
		boolean bySeveral = !question.single() && choices.stream()
			.allMatch((list) -> list.stream().anyMatch((value) -> !value.equals(question.exclusive())));
		return byOne || bySeveral;
	}

	private record Demand(String question, List<String> values, boolean wanted) {
	}

}
