package org.benzoguide.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows what the rules on danger refuse and what they let pass. */
class SafetySamplesTests {

	private static final String PACE = "It tells them 5% to 10% every 2 to 4 weeks, usually not more than 25% every 2 weeks.";

	private static final String WHO = " Your prescriber sets the pace.";

	@Test
	void allowsThePaceWithItsCeilingAndItsPrescriber() {
		assertThat(Sample.article(PACE + WHO).faults(new TaperPace())).isEmpty();
		assertThat(Sample.article("In 25% of homes. Every three weeks we met.").faults(new TaperPace())).isEmpty();
	}

	@Test
	void allowsAnotherPaceOnlyAmongTheSides() {
		String other = "Some give 5% to 10% every 1 to 2 weeks.";
		assertThat(Sample.article(other + WHO).faults(new TaperPace())).hasSize(1);
		assertThat(Sample.article(other + "[^nice-cks-2018]" + WHO).faults(new TaperPace())).isEmpty();
		assertThat(Sample.article("> [!SOURCES-DISAGREE]\n> " + other + WHO).faults(new TaperPace())).isEmpty();
		assertThat(Sample.article("> [!GET-HELP-NOW]\n> " + other + WHO).faults(new TaperPace())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5% to 10% every 2 to 4 weeks." + WHO, "Cut 10 percent every week." + WHO, PACE,
			PACE + " Or every two weeks 20%." + WHO, "Up to 25% every 2 weeks." + WHO })
	void refusesAPaceWithoutItsCeilingOrItsPrescriber(String body) {
		assertThat(Sample.article(body).faults(new TaperPace())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Never stop suddenly.", "It must not be stopped abruptly.",
			"Do not stop the pills all at once.", "Avoid a sudden stop.", "Nobody should be pushed into a sudden stop.",
			"You should stop smoking. Never stop it suddenly." })
	void allowsAPageThatWarnsOfStoppingSuddenly(String body) {
		assertThat(Sample.article("People stop.\n\n" + body).faults(new SuddenStopWarning())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Many stopped.", "Stopping suddenly can cause fits.", "Do not stop alcohol suddenly.",
			"Do not wait, and stop it suddenly.", "Not a way through a sudden stop." })
	void refusesAPageThatSpeaksOfStoppingAndDoesNotWarn(String body) {
		assertThat(Sample.of("treatments/a.md", body).faults(new SuddenStopWarning())).hasSize(1);
	}

	@Test
	void asksNoWarningOfAPageThatDoesNotSpeakOfStopping() {
		assertThat(Sample.article("A day programme.").faults(new SuddenStopWarning())).isEmpty();
		assertThat(Sample.raw("articles/a.md", "---\nrelated: [why-never-stop-suddenly]\n---\nPeople stop.")
			.faults(new SuddenStopWarning())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Naloxone does not reverse a benzodiazepine.", "Naloxone cannot reverse benzodiazepines.",
			"Naloxone reverses an opioid, and it does not reverse benzodiazepines.",
			"Keep naloxone. It works on the opioid, not on the benzodiazepine.",
			"Naloxone does nothing to a benzodiazepine." })
	void allowsTheTruthAboutNaloxone(String body) {
		assertThat(Sample.article(body).faults(new NaloxoneTruth())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Naloxone reverses it. It does nothing to a benzodiazepine.", "Keep naloxone at home.",
			"Naloxone does not reverse opioids: it reverses benzodiazepines, not on benzodiazepines." })
	void refusesFalseHopeInNaloxone(String body) {
		assertThat(Sample.article(body).faults(new NaloxoneTruth())).hasSize(1);
	}

	@Test
	void wantsANumberInEveryHelpBox() {
		String box = "> [!GET-HELP-NOW]\n> Call now.\n>\n> - a fit\n";
		String link = "> [The number](/helplines/here)\n";
		assertThat(Sample.article(box + link).faults(new HelpBoxLinks())).isEmpty();
		assertThat(Sample.article("Text.\n\n" + box + "\n" + link + "\n" + box + link).faults(new HelpBoxLinks()))
			.singleElement()
			.asString()
			.contains("articles/a.md:9");
	}

}
