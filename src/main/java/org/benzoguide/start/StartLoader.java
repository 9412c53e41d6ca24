package org.benzoguide.start;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Review;
import org.benzoguide.page.PageRegister;

import org.springframework.stereotype.Component;

/** Loads {@code start.yml}. */
@Component
class StartLoader implements ContentLoader {

	private final PageRegister register;

	StartLoader(PageRegister register) {
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("start.yml").ifPresent((file) -> content.keep(read(file, content)));
	}

	private StartGuide read(ContentFile file, ContentImport content) {
		Fields fields = FrontMatter.mapping(file, content);
		Review review = Review.of(fields);
		GuideNames names = new GuideNames(content);
		QuestionReader questions = new QuestionReader(names);
		Question dangerSigns = questions.read(fields.mapping("danger-signs"));
		List<Part> parts = fields.mappings("parts").stream().map(questions::part).toList();
		ConditionReader conditions = new ConditionReader(fields.mappings("conditions"), names);
		RuleReader rules = new RuleReader(conditions, names);
		Guide guide = new Guide(fields.mappings("outcomes").stream().map((entry) -> outcome(entry, names)).toList(),
				dangerSigns, parts, fields.mappings("rules").stream().map(rules::read).toList(),
				fields.mappings("messages").stream().map((entry) -> message(entry, names)).toList(),
				fields.mappings("add-ons").stream().map(rules::addOn).toList(),
				texts(fields.mapping("texts"), conditions, names), lines(fields, "emergency-lines", conditions, names));
		fields.close();
		conditions.reportUnused();
		new GuideCheck(guide, fields, names).run();
		List<String> sources = Stream
			.of(guide.questions().stream().map(Question::sources), guide.rules().stream().map(Rule::sources),
					guide.addOns().stream().map(AddOn::sources))
			.flatMap((lists) -> lists.flatMap(List::stream))
			.distinct()
			.toList();
		this.register.publishFixed("/start", content, sources.toArray(String[]::new));
		return new StartGuide(review, guide);
	}

	private OutcomeText outcome(Fields fields, GuideNames names) {
		Outcome outcome = fields.choice("id", Outcome.class);
		names.define("outcome", fields);
		OutcomeText text = new OutcomeText(outcome, fields.text("name"), fields.choice("contact-within", Contact.class),
				names.words(fields, "text"), this.register.links(fields, "related", "/articles", names.content()));
		fields.close();
		return text;
	}

	private static Message message(Fields fields, GuideNames names) {
		names.define("message", fields);
		Message message = new Message(fields.text("id"),
				fields.has("only-with") ? fields.choice("only-with", Outcome.class) : null,
				names.words(fields, "text"));
		fields.close();
		return message;
	}

	private static FixedTexts texts(Fields fields, ConditionReader conditions, GuideNames names) {
		Map<Mark, String> marks = new EnumMap<>(Mark.class);
		for (Mark mark : List.of(Mark.ASK_INPATIENT, Mark.ED_IF_NOT_SEEN, Mark.SPECIALIST_INPUT)) {
			marks.put(mark, names.words(fields, mark.word()));
		}
		FixedTexts texts = new FixedTexts(names.words(fields, "always-first"),
				line(fields.mapping("after-a-break"), conditions, names), names.words(fields, "then"), marks,
				names.words(fields, "do-not-stop"), names.words(fields, "after-emergency"));
		fields.close();
		return texts;
	}

	private static List<ConditionalText> lines(Fields fields, String key, ConditionReader conditions,
			GuideNames names) {
		List<ConditionalText> lines = new ArrayList<>();
		fields.mappings(key).forEach((entry) -> lines.add(line(entry, conditions, names)));
		if (lines.isEmpty()) {
			fields.report(key, "\"" + key + "\" has no line.", "Write what to do in an emergency, one entry a line.");
		}
		return lines;
	}

	private static ConditionalText line(Fields fields, ConditionReader conditions, GuideNames names) {
		ConditionalText line = new ConditionalText(conditions.optional(fields, "when", Condition.ALWAYS),
				names.words(fields, "text"));
		fields.close();
		return line;
	}

}
