package org.benzoguide.start;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.benzoguide.content.Fields;

/** Reads the rules and the additions of {@code start.yml}. */
final class RuleReader {

	private final ConditionReader conditions;

	private final GuideNames names;

	RuleReader(ConditionReader conditions, GuideNames names) {
		this.conditions = conditions;
		this.names = names;
	}

	Rule read(Fields fields) {
		this.names.define("rule", fields);
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		if (fields.has("also")) {
			marks.addAll(fields.choices("also", Mark.class));
		}
		Rule rule = new Rule(fields.text("id"), fields.text("title"), this.conditions.required(fields, "when"),
				fields.has("outcome") ? fields.choice("outcome", Outcome.class) : null,
				fields.has("plan") ? fields.choice("plan", Outcome.class) : null, marks,
				fields.has("contact-within") ? fields.choice("contact-within", Contact.class) : null, messages(fields),
				this.names.sources(fields));
		fields.close();
		check(rule, fields);
		return rule;
	}

	AddOn addOn(Fields fields) {
		this.names.define("add-on", fields);
		AddOn addOn = new AddOn(fields.text("id"), fields.text("name"),
				this.conditions.optional(fields, "unless", Condition.NEVER),
				fields.mappings("items").stream().map(this::item).toList(), this.names.sources(fields));
		fields.close();
		return addOn;
	}

	private AddOn.Item item(Fields fields) {
		AddOn.Item item = new AddOn.Item(fields.text("id"), this.conditions.optional(fields, "when", Condition.ALWAYS),
				this.conditions.optional(fields, "unless", Condition.NEVER), this.names.words(fields, "text"));
		fields.close();
		return item;
	}

	private List<String> messages(Fields fields) {
		List<String> messages = fields.texts("messages");
		messages.forEach((id) -> this.names.content().refer("message of the guide", id, fields.place("messages")));
		return messages;
	}

	private static void check(Rule rule, Fields fields) {
		if (rule.outcome() == null && !rule.has(Mark.RAISES_PLAN)) {
			fields.report("id", "The rule \"" + rule.id() + "\" leads nowhere.",
					"Add \"outcome: …\", or \"also: [raises-plan]\".");
		}
		if (rule.outcome() != null && rule.has(Mark.RAISES_PLAN)) {
			fields.report("also", "A rule that raises the plan has no outcome of its own.", "Take one of the two out.");
		}
		if (rule.plan() != null && (!rule.plan().isPlan() || rule.outcome() == null || !rule.outcome().isUrgent())) {
			fields.report("plan", "A plan is I, C or D, and stands beside an urgent outcome.",
					"Write \"plan: C\" below \"outcome: B\", or take it out.");
		}
	}

}
