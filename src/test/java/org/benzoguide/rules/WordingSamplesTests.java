package org.benzoguide.rules;

import java.util.Map;

import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows what the rules on words refuse and what they let pass. */
class WordingSamplesTests {

	private final ContentRule words = new ForbiddenWords(Allowances.of());

	@ParameterizedTest
	@ValueSource(strings = { "Addicts lie.", "A clean life.", "It is a bad habit.", "Going *cold turkey*.",
			"Is it safe to stop?", "You do not need a doctor.", "There is a cure.", "We guarantee it.",
			"> [!GET-HELP-NOW]\n> This is completely\n> safe.", "| Word |\n|---|\n| junkie |" })
	void refusesAWordThatHarms(String body) {
		assertThat(Sample.article(body).faults(this.words)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Addiction is not dependence.", "Secure it. Cleaning rooms. Habitual.",
			"A source.[^abuse-2020] A [link](/articles/cold-turkey)." })
	void allowsWordsThatOnlyLookAlike(String body) {
		assertThat(Sample.article(body).faults(this.words)).isEmpty();
	}

	@Test
	void readsFrontMatterGlossaryAndInterfaceButNotTitlesOfSources() {
		Sample sample = Sample.raw("treatments/a.md", "---\ntitle: Clean\ncompare:\n  what: >-\n    A\n    cure\n---\n")
			.andRaw("glossary.yml", "- id: a\n  term: clean\n  definition: A dirty word.\n")
			.andRaw(Document.INTERFACE, "one=Fine\ntwo=An addict\n")
			.andRaw("references.yml", "- id: a\n  title: Abuse of tranquillisers\n");
		assertThat(sample.faults(this.words)).extracting(ContentProblem::place)
			.containsExactly(new Place("treatments/a.md", 2), new Place("treatments/a.md", 4),
					new Place("glossary.yml", 3), new Place(Document.INTERFACE, 2));
	}

	@Test
	void allowsAWordWhereItIsExplainedAndNowhereElse() {
		Allowance allowance = new Allowance("articles/a.md", "Some say \"cold turkey\".", "It is explained.");
		Sample explained = Sample.article("Some say \"cold turkey\".");
		assertThat(explained.faults(new ForbiddenWords(Allowances.of(allowance)))).isEmpty();
		explained.and("articles/b.md", "Some say \"cold turkey\".");
		assertThat(explained.faults(new ForbiddenWords(Allowances.of(allowance))))
			.extracting((fault) -> fault.place().path())
			.containsExactly("articles/b.md");
	}

	@Test
	void reportsAnExceptionThatIsNoLongerNeeded() {
		Allowance allowance = new Allowance("articles/a.md", "Some say \"cold turkey\".", "It is explained.");
		assertThat(Sample.article("Nothing.").faults(new ForbiddenWords(Allowances.of(allowance)))).singleElement()
			.asString()
			.contains("no longer here");
	}

	@Test
	void partsDetoxFromTaper() {
		ContentRule rule = new DetoxIsNoTaper();
		assertThat(Sample.article("A detox or taper.").faults(rule)).hasSize(1);
		assertThat(Sample.article("Your taper/detox.").faults(rule)).hasSize(1);
		assertThat(Sample.article("Detox, or a slow taper, helps.").faults(rule)).hasSize(1);
		assertThat(Sample.article("Detox is a loose word. A taper takes months.").faults(rule)).isEmpty();
	}

	@Test
	void refusesASentenceThatStandsInTwoFiles() {
		ContentRule rule = new RepeatedSentences(Map.of());
		String sentence = "Lock the tablets **away** from children and all visitors.";
		Sample twice = Sample.article(sentence)
			.and("pages/b.md", "First. Lock the tablets away[^a] from children and all visitors.");
		assertThat(twice.faults(rule)).singleElement().asString().contains("pages/b.md:7", "articles/a.md:7");
		assertThat(twice.faults(new RepeatedSentences(
				Map.of("Lock the tablets away from children and all visitors.", "It is short and right."))))
			.isEmpty();
		assertThat(Sample.article("Your prescriber sets the pace.")
			.and("pages/b.md", "Your prescriber sets the pace.")
			.faults(rule)).isEmpty();
		assertThat(Sample.article(sentence + "\n\n" + sentence).faults(rule)).isEmpty();
	}

}
