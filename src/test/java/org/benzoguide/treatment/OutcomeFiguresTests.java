package org.benzoguide.treatment;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every figure the comparison shows, written down a second time by hand from what was
 * read of each source. Whoever changes one must go back to the source for the other.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OutcomeFiguresTests {

	private static final List<String> READ_BY_HAND = List.of(
			// Vicens 2014 and 2016, 532 people: 45% against 15% at 12 months with either
			// plan; 39% to 41% against 26% at 36 months.
			"own-prescriber-taper stopped-12-months 450 150 vicens-2016",
			"own-prescriber-taper stopped-later 390 260 vicens-2016",
			// Maust 2023, without opioids: 5.5% died when the prescription ended, 3.5%
			// when it went on.
			"own-prescriber-taper died-12-months 55 35 maust-2023", "staying-on died-12-months 35 55 maust-2023",
			// EMPOWER 2014: 27% against 4.5%. D-PRESCRIBE 2018: 43.2% against 9.0%; 38%
			// of
			// 77 who tapered had symptoms.
			"minimal-intervention stopped-6-months 270 45 tannenbaum-2014",
			"minimal-intervention stopped-6-months 432 90 martin-2018",
			"minimal-intervention withdrawal-symptoms 380 unknown martin-2018",
			// Morin 2004: 85% against 48% at about 10 weeks, 59% against 52% at 12
			// months.
			"cbt-i stopped-3-months 850 480 morin-2004", "cbt-i stopped-12-months 590 520 morin-2004",
			// Vorma 2003: 25% free of benzodiazepines at long follow-up, no comparison.
			"community-service stopped-later 250 unknown vorma-2003",
			// 26 people: 46% (own report) to 62% (with clinic notes) at 3 months.
			"avoid-flumazenil stopped-3-months 460 unknown flumazenil-followup-2022");

	@Autowired
	private TreatmentRepository treatments;

	@Test
	void areThoseOfTheSources() {
		List<String> shown = new ArrayList<>();
		for (TreatmentCard card : this.treatments.findCards()) {
			Treatment treatment = this.treatments.findBySlug(card.slug()).orElseThrow();
			treatment.comparison().outcomes().forEach((outcome) -> shown.add(line(card.slug(), outcome)));
		}
		assertThat(shown).containsExactlyInAnyOrderElementsOf(READ_BY_HAND);
	}

	@Test
	void countTheSamePeopleTheSameWayOnBothSides() {
		Outcome taper = only("own-prescriber-taper", OutcomeKind.DIED_12_MONTHS);
		Outcome stay = only("staying-on", OutcomeKind.DIED_12_MONTHS);
		assertThat(taper.with().perThousand())
			.isEqualTo(java.util.Objects.requireNonNull(stay.without()).perThousand());
		assertThat(java.util.Objects.requireNonNull(taper.without()).perThousand())
			.isEqualTo(stay.with().perThousand());
	}

	private Outcome only(String slug, OutcomeKind kind) {
		List<Outcome> outcomes = this.treatments.findBySlug(slug).orElseThrow().comparison().outcomes(kind);
		assertThat(outcomes).hasSize(1);
		return outcomes.get(0);
	}

	private static String line(String slug, Outcome outcome) {
		String without = (outcome.without() != null) ? String.valueOf(outcome.without().perThousand()) : "unknown";
		return String.join(" ", slug, outcome.kind().word(), String.valueOf(outcome.with().perThousand()), without,
				outcome.source());
	}

}
