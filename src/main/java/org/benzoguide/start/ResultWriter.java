package org.benzoguide.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.benzoguide.country.Country;
import org.benzoguide.helpline.Helpline;
import org.benzoguide.helpline.LocalHelp;
import org.benzoguide.helpline.LocalHelpDesk;
import org.benzoguide.reference.Bibliography;
import org.benzoguide.start.ResultPage.Addition;
import org.benzoguide.start.ResultPage.Reason;
import org.benzoguide.start.ResultPage.Told;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a verdict into the words of the guide and the numbers of a country. */
@Component
class ResultWriter {

	private final LocalHelpDesk desk;

	private final Bibliography bibliography;

	private final MessageSource messages;

	ResultWriter(LocalHelpDesk desk, Bibliography bibliography, MessageSource messages) {
		this.desk = desk;
		this.bibliography = bibliography;
		this.messages = messages;
	}

	ResultPage write(Guide guide, Answers answers, Verdict verdict, @Nullable Country country) {
		@Nullable LocalHelp help = (country != null) ? this.desk.in(country) : null;
		LocalWords words = words(help);
		List<AddOn> addOns = isUrgentOrAlone(verdict) ? List.of() : guide.addOns();
		List<String> keys = keys(verdict, addOns);
		return new ResultPage(verdict, guide.text(verdict.result()),
				(verdict.after() != null) ? guide.text(verdict.after()) : null, first(guide, answers, words),
				told(guide, answers, verdict, words), additions(addOns, answers, verdict, keys, words),
				reasons(guide, answers, verdict, keys), this.bibliography.ofKeys(keys), help);
	}

	private static boolean isUrgentOrAlone(Verdict verdict) {
		return verdict.result() == Outcome.EMERGENCY || verdict.result() == Outcome.FAMILY;
	}

	private static List<String> first(Guide guide, Answers answers, LocalWords words) {
		FixedTexts texts = guide.texts();
		boolean broken = texts.afterABreak().when().holds(answers);
		return Stream.of(broken ? texts.afterABreak().text() : texts.alwaysFirst(), texts.then())
			.map(words::fill)
			.toList();
	}

	private static Told told(Guide guide, Answers answers, Verdict verdict, LocalWords words) {
		FixedTexts texts = guide.texts();
		if (verdict.result() == Outcome.EMERGENCY) {
			return new Told(List.of(texts.doNotStop(), texts.afterEmergency()),
					guide.emergencyLines()
						.stream()
						.filter((line) -> line.when().holds(answers))
						.map((line) -> words.fill(line.text()))
						.toList());
		}
		return new Told(texts.marks()
			.entrySet()
			.stream()
			.filter((text) -> verdict.marks().contains(text.getKey()))
			.map((text) -> text.getValue())
			.toList(), guide.messages(verdict).stream().map((message) -> words.fill(message.text())).toList());
	}

	private static List<Addition> additions(List<AddOn> addOns, Answers answers, Verdict verdict, List<String> keys,
			LocalWords words) {
		List<Addition> additions = new ArrayList<>();
		for (AddOn addOn : addOns) {
			List<String> items = addOn.shown(answers, verdict.plan())
				.stream()
				.map((item) -> words.fill(item.text()))
				.toList();
			if (!items.isEmpty()) {
				additions.add(new Addition(addOn.id(), addOn.name(), items, numbers(addOn.sources(), keys)));
			}
		}
		return additions;
	}

	private static List<Reason> reasons(Guide guide, Answers answers, Verdict verdict, List<String> keys) {
		return verdict.rules()
			.stream()
			.sorted(Comparator.comparing(Rule::outcome, Comparator.nullsLast(Comparator.naturalOrder())))
			.map((rule) -> new Reason(rule.title(), texts(guide, rule, answers), numbers(rule.sources(), keys)))
			.toList();
	}

	private static List<String> texts(Guide guide, Rule rule, Answers answers) {
		List<String> texts = new ArrayList<>();
		rule.when()
			.reasons(answers)
			.forEach((id, values) -> guide.questions()
				.stream()
				.filter((question) -> question.id().equals(id))
				.forEach((question) -> values.forEach((value) -> texts.add(question.textOf(value)))));
		return texts;
	}

	private static List<String> keys(Verdict verdict, List<AddOn> addOns) {
		return Stream
			.concat(verdict.rules().stream().flatMap((rule) -> rule.sources().stream()),
					addOns.stream().flatMap((addOn) -> addOn.sources().stream()))
			.distinct()
			.toList();
	}

	private static List<Integer> numbers(List<String> sources, List<String> keys) {
		return sources.stream().map((source) -> keys.indexOf(source) + 1).toList();
	}

	private LocalWords words(@Nullable LocalHelp help) {
		Optional<LocalHelp> known = Optional.ofNullable(help);
		return new LocalWords(
				known.flatMap((found) -> found.emergency().stream().findFirst())
					.map((number) -> number.phone().display())
					.orElseGet(() -> word("start.number.unknown")),
				known.flatMap((found) -> found.crisis().stream().findFirst())
					.map(ResultWriter::inWords)
					.orElseGet(() -> word("start.crisis.unknown")));
	}

	private static String inWords(Helpline line) {
		String name = line.profile().name();
		return (line.phone() != null) ? name + ", " + line.phone().display() : name;
	}

	private String word(String code) {
		return this.messages.getMessage(code, null, LocaleContextHolder.getLocale());
	}

}
