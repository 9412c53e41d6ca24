package org.benzoguide.treatment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.benzoguide.content.Change;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.RenderedMarkdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ComparisonController.class)
class ComparisonControllerTests {

	private static final TreatmentCard SLOW = card("slow", 1, TreatmentKind.MAIN, Evidence.MODERATE);

	private static final TreatmentCard STAY = card("stay", 2, TreatmentKind.MAIN, Evidence.VERY_LOW);

	private static final TreatmentCard RUSH = card("rush", 3, TreatmentKind.AVOID, Evidence.NONE);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private TreatmentRepository treatments;

	@BeforeEach
	void haveOptions() {
		given(this.treatments.findCards()).willReturn(List.of(SLOW, STAY, RUSH));
		given(this.treatments.findReviewSpan())
			.willReturn(new ReviewSpan(LocalDate.of(2026, 11, 21), LocalDate.of(2027, 11, 21)));
	}

	@Test
	void showsTheSameRowsInTheSameOrderForEachOption() {
		given(this.treatments.findBySlugInOrderByPositionAsc(List.of("slow", "stay")))
			.willReturn(List.of(treatment(SLOW), treatment(STAY)));
		Document page = page("/treatments/compare?with=slow&with=stay");
		assertThat(page.select("tbody th").eachText())
			.hasSize(ComparisonRow.values().length + OutcomeKind.values().length + 1)
			.startsWith("What it is", "Who it suits", "Who it does not suit")
			.containsSubsequence("Evidence", "Had stopped at 12 months", "Benefits", "Harms and risks",
					"What happens if I do nothing");
		assertThat(page.select("tbody tr")).allSatisfy((row) -> assertThat(row.select("td")).hasSize(2));
		assertThat(page.select("tbody tr:has(th:contains(Evidence)) strong").eachText()).containsExactly("Fairly sure.",
				"Very unsure.");
	}

	@Test
	void staysATableForAScreenReader() {
		given(this.treatments.findBySlugInOrderByPositionAsc(List.of("slow", "stay")))
			.willReturn(List.of(treatment(SLOW), treatment(STAY)));
		Document page = page("/treatments/compare?with=slow&with=stay");
		assertThat(page.select("table, thead, tbody, tr, th, td")).allSatisfy((part) -> assertThat(part.attr("role"))
			.isIn("table", "rowgroup", "row", "rowheader", "columnheader", "cell"));
		assertThat(page.select("table").attr("aria-label")).isNotBlank();
	}

	@Test
	void saysWhatIsUnknownAndShowsWhatIsNot() {
		given(this.treatments.findBySlugInOrderByPositionAsc(List.of("slow", "stay")))
			.willReturn(List.of(treatment(SLOW), treatment(STAY)));
		Document page = page("/treatments/compare?with=slow&with=stay");
		assertThat(row(page, "Had stopped at 12 months").select("td").eachText()).satisfiesExactly(
				(slow) -> assertThat(slow).contains("450 in 1000 with it (45% in the source)", "Without it: unknown",
						"Among people in a trial", "fairly sure"),
				(stay) -> assertThat(stay).contains("Unknown. Our sources give no figure."));
		assertThat(row(page, "Had stopped at 12 months").select("svg[role=img]").attr("aria-label"))
			.isEqualTo("450 large dots among 1000");
		assertThat(row(page, "Died within 12 months").select("td").eachText())
			.allMatch((cell) -> cell.contains("Unknown"));
	}

	@Test
	void putsTheLinesOfWhatIsMarkedFirstAndRecommendsNothing() {
		given(this.treatments.findBySlugInOrderByPositionAsc(List.of("slow", "stay")))
			.willReturn(List.of(treatment(SLOW), treatment(STAY)));
		Document page = page("/treatments/compare?with=slow&with=stay&matters=cost&matters=time");
		assertThat(page.select("tbody th").eachText()).startsWith("How long it takes You marked this",
				"What it costs and who pays You marked this", "What it is");
		assertThat(page.select("tr.marked")).hasSize(2);
		assertThat(page.select("main").text()).contains("What matters to you: How long it takes; What it costs me",
				"they add up nothing and recommend nothing");
		assertThat(page.select("thead th a").eachText()).containsExactly("Option slow", "Option stay");
		assertThat(page.select("input[name=matters][checked]").eachAttr("value")).containsExactly("time", "cost");
		assertThat(page.select("input[type=hidden][name=with]").eachAttr("value")).containsExactly("slow", "stay");
	}

	@Test
	void keepsMarksOutOfEveryStore() {
		for (String query : List.of("?matters=cost", "?with=slow&with=stay&matters=cost", "?with=slow&matters=cost",
				"?matters=nope", "?matters=")) {
			assertThat(this.mvc.get().uri("/treatments/compare" + query)).headers()
				.hasValue("Cache-Control", "private, no-store");
		}
		assertThat(this.mvc.get().uri("/treatments/compare")).headers()
			.satisfies((headers) -> assertThat(headers.getCacheControl()).isNotEqualTo("private, no-store"));
	}

	@Test
	void asksAgainWhenItDoesNotKnowAMarkAndKeepsTheRest() {
		for (String query : List.of("?with=slow&with=stay&matters=cost&matters=spa", "?matters=cost&matters=spa")) {
			assertThat(this.mvc.get().uri("/treatments/compare" + query)).hasStatus(400)
				.bodyText()
				.contains("Something marked in this address is not on our list")
				.satisfies(
						(body) -> assertThat(Jsoup.parse(body).select("input[name=matters][checked]").eachAttr("value"))
							.containsExactly("cost"));
		}
		assertThat(this.mvc.get().uri("/treatments/compare?with=slow&with=stay&matters=spa")).bodyText()
			.satisfies((body) -> assertThat(Jsoup.parse(body).select("input[name=with][checked]").eachAttr("value"))
				.containsExactly("slow", "stay"));
	}

	@Test
	void saysWhatADecisionAidMustSay() {
		Document page = page("/treatments/compare");
		assertThat(page.select("main").text()).contains("physical dependence",
				"The decision is whether to stay on it, take less or come off it", "If you do nothing for now",
				"21 November 2026", "21 November 2027", "It has not been certified", "no clinician has reviewed it",
				"Nobody pays for a place in it", "do not rank options by these figures alone",
				"checked by a formula, not with readers");
		assertThat(page.select("main a").eachAttr("href")).contains("/start", "/appointment", "/find-treatment",
				"/articles/talking-to-your-prescriber", "/about-the-comparison");
	}

	@Test
	void partsWhatToAvoidFromTheRest() {
		Document page = page("/treatments/compare");
		assertThat(page.select("section.avoid input[value=rush]")).hasSize(1);
		assertThat(page.select("section:not(.avoid) input").eachAttr("value")).containsExactly("slow", "stay");
	}

	@Test
	void narrowsTheOverview() {
		assertThat(page("/treatments/compare?evidence=very-low").select("input[name=with]").eachAttr("value"))
			.containsExactly("stay");
		assertThat(page("/treatments/compare?evidence=high").text()).contains("No option fits all of that");
		assertThat(page("/treatments/compare?evidence=&cost=").select("input[name=with]")).hasSize(3);
	}

	@Test
	void asksAgainAndKeepsWhatWasChosen() {
		assertThat(this.mvc.get().uri("/treatments/compare?with=slow&with=nope")).hasStatus(400)
			.bodyText()
			.contains("One of the options in this address does not exist")
			.satisfies((body) -> assertThat(Jsoup.parse(body).select("input[checked]").eachAttr("value"))
				.containsExactly("slow"));
		assertThat(this.mvc.get().uri("/treatments/compare?with=slow")).hasStatus(400)
			.bodyText()
			.contains("choose at least two");
	}

	private Document page(String uri) {
		assertThat(this.mvc.get().uri(uri)).hasStatusOk();
		return Jsoup.parse(new String(this.mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8));
	}

	private static Element row(Document page, String title) {
		return page.select("tbody tr:has(th:contains(" + title + "))").first();
	}

	private static TreatmentCard card(String slug, int position, TreatmentKind kind, Evidence evidence) {
		return new TreatmentCard(slug, "Option " + slug, "About " + slug + ".", position,
				new Profile(kind, Supervision.REGULAR, evidence, Cost.SMALL, Extent.YES, Extent.PARTLY));
	}

	private static Treatment treatment(TreatmentCard card) {
		Map<ComparisonRow, String> cells = new EnumMap<>(ComparisonRow.class);
		for (ComparisonRow row : ComparisonRow.values()) {
			cells.put(row, row.word() + " of " + card.slug());
		}
		Map<CostPlace, LocalCost> costs = new EnumMap<>(CostPlace.class);
		for (CostPlace place : CostPlace.values()) {
			costs.put(place, new LocalCost("Small (2026).", false));
		}
		List<Outcome> outcomes = card == SLOW
				? List.of(new Outcome(OutcomeKind.STOPPED_12_MONTHS, new Rate("with it", 450, "45%"), null, "12 months",
						"people in a trial", Evidence.MODERATE, "trial", null))
				: List.of();
		LocalDate day = LocalDate.of(2026, 11, 21);
		return new Treatment(card, new Comparison(cells, outcomes, costs), List.of(),
				new RenderedMarkdown("", List.of(), List.of(), 1), new Review(day, day.plusYears(1), null,
						List.of(new Change(LocalDate.of(2026, 11, 21), "First published."))));
	}

}
