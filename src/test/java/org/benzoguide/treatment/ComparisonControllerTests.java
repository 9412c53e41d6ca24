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
	}

	@Test
	void showsTheSameRowsInTheSameOrderForEachOption() {
		given(this.treatments.findBySlugInOrderByPositionAsc(List.of("slow", "stay")))
			.willReturn(List.of(treatment(SLOW), treatment(STAY)));
		Document page = page("/treatments/compare?with=slow&with=stay");
		assertThat(page.select("tbody th").eachText()).hasSize(ComparisonRow.values().length)
			.startsWith("What it is", "Who it suits", "Who it does not suit")
			.containsSubsequence("Benefits", "Harms and risks");
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

	private static TreatmentCard card(String slug, int position, TreatmentKind kind, Evidence evidence) {
		return new TreatmentCard(slug, "Option " + slug, "About " + slug + ".", position,
				new Profile(kind, Supervision.REGULAR, evidence, Cost.SMALL, Extent.YES, Extent.PARTLY));
	}

	private static Treatment treatment(TreatmentCard card) {
		Map<ComparisonRow, String> cells = new EnumMap<>(ComparisonRow.class);
		for (ComparisonRow row : ComparisonRow.values()) {
			cells.put(row, row.word() + " of " + card.slug());
		}
		LocalDate day = LocalDate.of(2026, 11, 21);
		return new Treatment(card, cells, List.of(), new RenderedMarkdown("", List.of(), List.of(), 1), new Review(day,
				day.plusYears(1), null, List.of(new Change(LocalDate.of(2026, 11, 21), "First published."))));
	}

}
