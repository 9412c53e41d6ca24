package org.benzoguide.treatment;

import java.util.List;

import org.benzoguide.content.ContentFaultyException;
import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Mentions;
import org.benzoguide.markdown.MarkdownPage;
import org.benzoguide.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeReadingTests {

	private final ContentImport content = new ContentImport(List.of());

	@ParameterizedTest
	@CsvSource({ "45%, 450", "4.5%, 45", "9.0%, 90", "43.2%, 432", "0.05%, 1", "0.04%, 0", "81 of 169, 479",
			"0 of 77, 0", "1 of 2000, 1", "77 of 77, 1000", "100%, 1000" })
	void takesTheFigureAsTheSourceGivesIt(String from, int perThousand) {
		Rate rate = rate(from, String.valueOf(perThousand));
		assertThat(problems()).isEmpty();
		assertThat(rate).isEqualTo(new Rate("with it", perThousand, from));
	}

	@ParameterizedTest
	@CsvSource({ "45%, 45", "45%, 451", "81 of 169, 480", "4.5%, 50", "45%, many" })
	void refusesARateThatIsNotTheFigure(String from, String perThousand) {
		rate(from, perThousand);
		assertThat(problems()).singleElement().asString().contains("a.yml:3", from + " is not " + perThousand);
	}

	@ParameterizedTest
	@CsvSource({ "about half, 500", "1.5 times, 500", "101%, 1010", "170 of 169, 1006", "3 of 0, 0", "-5%, 0",
			"39% to 41%, 400" })
	void refusesAFigureThatIsNoShareOfPeople(String from, String perThousand) {
		rate(from, perThousand);
		assertThat(problems()).singleElement().asString().contains("a.yml:2", "is not a figure we can check");
	}

	@Test
	void citesTheSourceBesideThePeople() {
		this.content.define(Mentions.SOURCE, "trial-2016", new ContentFile("references.yml", "").at(1));
		Outcome outcome = outcome("trial-2016");
		assertThat(problems()).isEmpty();
		assertThat(outcome.without()).isNull();
		assertThat(outcome.people()).contains("532 adults", "href=\"/treatments/a#ref-1\"");
	}

	@Test
	void refusesASourceThatIsNotInTheList() {
		outcome("nobody-2016");
		assertThat(problems()).singleElement().asString().contains("There is no source \"nobody-2016\"");
	}

	@Test
	void saysHowSureTheCostOfAPlaceIs() {
		assertThat(cost("us: Small. A copayment (2026).").sourced()).isFalse();
		assertThat(cost("us: \"Free. Where public (2023).[^a]\"").sourced()).isTrue();
		this.content.define(Mentions.SOURCE, "a", new ContentFile("references.yml", "").at(1));
		assertThat(problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "us: A copayment (2026).", "us: Small. A copayment.", "us: Cheap (2026)." })
	void refusesACostWithoutBandOrYear(String line) {
		cost(line);
		assertThat(problems()).singleElement().asString().contains("does not say how much, or for which year");
	}

	private LocalCost cost(String line) {
		return LocalCost.of(CostPlace.US, fields(line), page());
	}

	private Rate rate(String from, String perThousand) {
		return Rate.of(fields("group: with it", "from: " + from, "per-1000: " + perThousand));
	}

	private Outcome outcome(String source) {
		return Outcome.of(
				fields("outcome: stopped-12-months", "with: {group: with it, from: 45%, per-1000: 450}",
						"period: 12 months", "people: 532 adults", "certainty: low", "source: " + source, "note:"),
				page());
	}

	private Fields fields(String... lines) {
		return FrontMatter.mapping(new ContentFile("a.yml", String.join("\n", lines)), this.content);
	}

	private MarkdownPage page() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return new MarkdownRenderer(messages).page(new ContentFile("a.yml", ""), "/treatments/a", this.content);
	}

	private List<ContentProblem> problems() {
		try {
			this.content.finish();
			return List.of();
		}
		catch (ContentFaultyException ex) {
			return ex.problems();
		}
	}

}
