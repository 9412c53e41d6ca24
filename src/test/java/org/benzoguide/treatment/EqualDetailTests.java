package org.benzoguide.treatment;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Good and bad in the same detail, in every option (IPDAS Q3 to Q6, C1, U1). */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EqualDetailTests {

	@Autowired
	private TreatmentRepository treatments;

	@Test
	void answersEveryQuestionForEveryOption() {
		assertThat(options()).hasSizeGreaterThan(20)
			.allSatisfy((option) -> assertThat(option.cells()).as(option.slug())
				.containsOnlyKeys(ComparisonRow.values())
				.allSatisfy((row, text) -> assertThat(words(text)).as(row.word()).hasSizeBetween(15, 400)))
			.allSatisfy((option) -> assertThat(option.comparison().costs()).containsOnlyKeys(CostPlace.values()));
	}

	@Test
	void givesGoodAndBadTheSameRoom() {
		assertThat(options()).allSatisfy((option) -> {
			double good = words(option.cells().getOrDefault(ComparisonRow.BENEFITS, "")).length();
			double bad = words(option.cells().getOrDefault(ComparisonRow.HARMS, "")).length();
			assertThat(bad / good).as(option.slug()).isBetween(0.4, 3.0);
		});
	}

	@Test
	void saysWhatHappensWithoutEachOption() {
		assertThat(options().stream().map((option) -> words(option.cells().getOrDefault(ComparisonRow.NOTHING, ""))))
			.doesNotHaveDuplicates()
			.allSatisfy((text) -> assertThat(text).hasSizeGreaterThanOrEqualTo(40));
	}

	private List<Treatment> options() {
		return this.treatments.findCards()
			.stream()
			.flatMap((card) -> Stream.ofNullable(this.treatments.findBySlug(card.slug()).orElse(null)))
			.toList();
	}

	private static String words(String html) {
		return Jsoup.parse(html.replaceAll("<sup.*?</sup>", "")).text();
	}

}
