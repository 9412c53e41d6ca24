package org.benzoguide.start;

import java.util.ArrayList;
import java.util.List;

import org.benzoguide.content.Fields;

/** Reads the questions of {@code start.yml}. */
final class QuestionReader {

	private final GuideNames names;

	QuestionReader(GuideNames names) {
		this.names = names;
	}

	Part part(Fields fields) {
		Part part = new Part(fields.text("title"), fields.mappings("questions").stream().map(this::read).toList());
		fields.close();
		return part;
	}

	Question read(Fields fields) {
		this.names.define("question", fields);
		String text = fields.text("text");
		List<Answer> answers = answers(fields);
		Question question = new Question(fields.text("id"), fields.choice("kind", QuestionKind.class), text,
				fields.optionalText("again").orElse(text), fields.text("why"), answers,
				values(fields, "exclusive", fields.optionalText("exclusive").stream().toList(), answers).stream()
					.findFirst()
					.orElse(null),
				values(fields, "not-sure-counts-as", fields.texts("not-sure-counts-as"), answers),
				values(fields, "needs-one-of", fields.texts("needs-one-of"), answers),
				values(fields, "else-counts-as", fields.texts("else-counts-as"), answers), this.names.sources(fields));
		if (question.unsure().isEmpty()) {
			fields.report("not-sure-counts-as", "Nothing says what \"not sure\" counts as.",
					"Add \"not-sure-counts-as: [value]\" with the riskier answers.");
		}
		if (answers.stream().noneMatch((answer) -> answer.value().equals(Answer.NOT_SURE))) {
			fields.report("answers", "The answer \"" + Answer.NOT_SURE + "\" is missing.",
					"Add it: nobody may be made to guess.");
		}
		fields.close();
		this.names.add(question);
		return question;
	}

	private static List<Answer> answers(Fields fields) {
		List<Answer> answers = new ArrayList<>();
		for (Fields entry : fields.mappings("answers")) {
			String value = entry.text("value");
			String text = entry.text("text");
			if (answers.stream().anyMatch((answer) -> answer.value().equals(value))) {
				entry.report("value", "The answer \"" + value + "\" stands here twice.", "Keep one of the two.");
			}
			answers.add(new Answer(value, text, entry.optionalText("again").orElse(text)));
			entry.close();
		}
		return answers;
	}

	private static List<String> values(Fields fields, String key, List<String> values, List<Answer> answers) {
		List<String> known = answers.stream().map(Answer::value).toList();
		values.stream()
			.filter((value) -> !known.contains(value))
			.forEach((value) -> unknown(fields, key, value, known));
		return values;
	}

	/** Reports a value that a question does not offer. */
	static void unknown(Fields fields, String key, String value, List<String> known) {
		fields.report(key, "There is no answer \"" + value + "\".", "Write one of: " + String.join(", ", known) + ".");
	}

}
