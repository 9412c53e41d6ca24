package org.benzoguide.start;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.benzoguide.content.Fields;

/** Finds the faults that only show when the whole guide has been read. */
final class GuideCheck {

	private final Guide guide;

	private final Fields whole;

	private final GuideNames names;

	private final Possibility possibility;

	GuideCheck(Guide guide, Fields whole, GuideNames names) {
		this.guide = guide;
		this.whole = whole;
		this.names = names;
		this.possibility = new Possibility(names);
	}

	void run() {
		List<Rule> rules = this.guide.rules();
		for (int index = 0; index < rules.size(); index++) {
			contradiction(rules.get(index));
			repetition(rules.get(index), rules.subList(0, index));
		}
		outcomes();
		unusedMessages();
	}

	private void contradiction(Rule rule) {
		if (!this.possibility.of(rule.when())) {
			report("rule", rule.id(), "when", "No answers can ever make the rule \"" + rule.id() + "\" true.",
					"It asks for things that exclude each other; take one of them out.");
		}
	}

	private void repetition(Rule rule, List<Rule> before) {
		before.stream().filter((other) -> other.when().equals(rule.when())).findFirst().ifPresent((other) -> {
			String fault = Objects.equals(other.outcome(), rule.outcome()) ? "repeats" : "contradicts";
			report("rule", rule.id(), "when", "The rule \"" + rule.id() + "\" " + fault + " \"" + other.id()
					+ "\": they have the same condition.", "Make one rule of the two.");
		});
	}

	private void outcomes() {
		Set<Outcome> reached = this.guide.rules()
			.stream()
			.filter((rule) -> this.possibility.of(rule.when()))
			.flatMap((rule) -> Stream.of(rule.outcome(), rule.plan()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		List<Outcome> described = this.guide.outcomes().stream().map(OutcomeText::outcome).toList();
		for (Outcome outcome : Outcome.values()) {
			if (!described.contains(outcome)) {
				this.whole.report("outcomes", "The outcome \"" + outcome.word() + "\" is missing.",
						"Add an entry for it: the page has to say something.");
			}
			else if (!reached.contains(outcome)) {
				report("outcome", outcome.word(), "id", "No rule leads to the outcome \"" + outcome.word() + "\".",
						"Add a rule that does; nobody would ever see it.");
			}
		}
	}

	private void unusedMessages() {
		Set<String> used = this.guide.rules()
			.stream()
			.flatMap((rule) -> rule.messages().stream())
			.collect(Collectors.toSet());
		for (Message message : this.guide.messages()) {
			if (!used.contains(message.id())) {
				report("message", message.id(), "id", "No rule uses the message \"" + message.id() + "\".",
						"Add it to the \"messages\" of a rule, or take it out.");
			}
		}
	}

	private void report(String kind, String id, String key, String fault, String remedy) {
		this.names.entry(kind, id).ifPresent((fields) -> fields.report(key, fault, remedy));
	}

}
