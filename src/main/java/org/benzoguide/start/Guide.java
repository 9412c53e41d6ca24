package org.benzoguide.start;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything in {@code start.yml}, understood.
 *
 * @param outcomes what each outcome says
 * @param dangerSigns the question that is asked first and last
 * @param parts the other questions
 * @param rules the rules, in their order
 * @param messages what rules say
 * @param addOns help beside the result
 * @param texts what always stands
 * @param emergencyLines the page for an emergency, top to bottom
 */
record Guide(List<OutcomeText> outcomes, Question dangerSigns, List<Part> parts, List<Rule> rules,
		List<Message> messages, List<AddOn> addOns, FixedTexts texts, List<ConditionalText> emergencyLines) {

	/** Every question, in the order in which they are asked. */
	List<Question> questions() {
		return Stream
			.concat(Stream.of(this.dangerSigns), this.parts.stream().flatMap((part) -> part.questions().stream()))
			.toList();
	}

	OutcomeText text(Outcome outcome) {
		return this.outcomes.stream().filter((text) -> text.outcome() == outcome).findFirst().orElseThrow();
	}

	/** What to tell the reader, once each, in the order of the rules. */
	List<Message> messages(Verdict verdict) {
		List<String> wanted = verdict.rules().stream().flatMap((rule) -> rule.messages().stream()).distinct().toList();
		return wanted.stream()
			.flatMap((id) -> this.messages.stream().filter((message) -> message.id().equals(id)))
			.filter((message) -> message.onlyWith() == null || verdict.leadsTo(message.onlyWith()))
			.toList();
	}

}
