package org.benzoguide.start;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.benzoguide.content.Fields;
import org.benzoguide.start.Condition.Kind;

/**
 * Reads conditions; a named one is put in place of its name, so that nothing is looked up
 * when a reader answers.
 */
final class ConditionReader {

	private final GuideNames names;

	private final Map<String, Condition> named = new LinkedHashMap<>();

	private final Map<String, Fields> places = new LinkedHashMap<>();

	private final Set<String> used = new HashSet<>();

	ConditionReader(List<Fields> entries, GuideNames names) {
		this.names = names;
		for (Fields fields : entries) {
			names.define("condition", fields);
			String id = fields.text("id");
			this.named.put(id, required(fields, "when"));
			this.places.put(id, fields);
			fields.close();
		}
	}

	/** A condition that must be there. */
	Condition required(Fields fields, String key) {
		return read(fields.mapping(key), fields, key);
	}

	/** A condition that may be left out. */
	Condition optional(Fields fields, String key, Condition otherwise) {
		Optional<Fields> condition = fields.optionalMapping(key);
		return condition.map((found) -> read(found, fields, key)).orElse(otherwise);
	}

	/** Reports every named condition that nothing uses. */
	void reportUnused() {
		this.places.forEach((id, fields) -> {
			if (!this.used.contains(id)) {
				fields.report("id", "Nothing uses the condition \"" + id + "\".", "Use it, or take it out.");
			}
		});
	}

	private Condition read(Fields condition, Fields parent, String parentKey) {
		if (condition.keys().size() != 1) {
			parent.report(parentKey, "A condition says one thing, and here it says " + condition.keys().size() + ".",
					"Write one of {question: [answer]}, {condition: name}, {all: […]}, {any: […]}, {not: …}.");
			return Condition.NEVER;
		}
		String key = condition.keys().iterator().next();
		return switch (key) {
			case "condition" -> named(condition);
			case "all" -> Condition.of(Kind.ALL, parts(condition, key));
			case "any" -> Condition.of(Kind.ANY, parts(condition, key));
			case "not" -> Condition.of(Kind.NOT, List.of(required(condition, key)));
			case "plan-is" ->
				new Condition(Kind.PLAN, "", List.of(condition.choice(key, Outcome.class).word()), List.of());
			default -> chosen(condition, key);
		};
	}

	private List<Condition> parts(Fields condition, String key) {
		List<Condition> parts = condition.mappings(key).stream().map((part) -> read(part, condition, key)).toList();
		if (parts.size() < 2) {
			condition.report(key, "\"" + key + "\" joins two or more conditions.",
					"Add another, or write the one alone.");
		}
		return parts;
	}

	private Condition named(Fields condition) {
		String name = condition.text("condition");
		Condition found = this.named.get(name);
		if (found == null) {
			condition.report("condition", "There is no condition \"" + name + "\" above this line.",
					"Write one of: " + String.join(", ", this.named.keySet()) + ".");
			return Condition.NEVER;
		}
		this.used.add(name);
		return found;
	}

	private Condition chosen(Fields condition, String key) {
		List<String> values = condition.texts(key);
		Optional<Question> question = this.names.question(key);
		if (question.isEmpty()) {
			condition.report(key, "There is no question \"" + key + "\".",
					"Write one of: " + String.join(", ", this.names.questions()) + ".");
			return Condition.NEVER;
		}
		List<String> known = question.get().answers().stream().map(Answer::value).toList();
		values.stream()
			.filter((value) -> !known.contains(value))
			.forEach((value) -> QuestionReader.unknown(condition, key, value, known));
		if (values.isEmpty()) {
			condition.report(key, "No answer of \"" + key + "\" is named.", "Write [answer], or several.");
		}
		return Condition.chosen(key, values);
	}

}
