package org.benzoguide.taper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.benzoguide.content.Change;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.RenderedMarkdown;
import org.benzoguide.reference.Bibliography;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ExplorerController.class)
class ExplorerControllerTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private ExplorerPageRepository pages;

	@MockitoBean
	private Bibliography bibliography;

	@BeforeEach
	void havePage() {
		given(this.pages.getByUrl("/tapering/explorer")).willReturn(new ExplorerPage("/tapering/explorer",
				"Taper explorer", "A picture.", new RenderedMarkdown("<p>Why.</p>", List.of(), List.of(), 1),
				new Review(DAY, DAY.plusYears(1), null, List.of(new Change(DAY, "First published.")))));
	}

	@Test
	void drawsNothingUntilItIsAsked() {
		Document page = page("", 200);
		assertThat(page.select("svg, table")).isEmpty();
		assertThat(page.select("[role=alert], [aria-invalid]")).isEmpty();
		assertThat(page.select("input[type=text]").eachAttr("value")).containsOnly("");
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("current");
		assertThat(page.text()).contains("not a plan to follow", "Do not stop suddenly");
	}

	@Test
	void showsTheSameFiguresInWordsPictureAndTable() {
		Document page = page("?step=10&weeks=2&of=current&pause=&every=", 200);
		assertThat(page.select("tbody tr")).hasSize(30);
		assertThat(page.select("tbody tr:last-child :is(th, td)").eachText()).containsExactly("29", "58", "4.7%", "10%",
				"within", "within");
		assertThat(page.select("svg[role=img] desc").text()).contains("100% down to 4.7% in week 58, in 29 steps");
		assertThat(page.text()).contains("29 steps in 58 weeks, which is about 13 months",
				"The picture stops at 4.7% of the start", "No step here is above the ceiling");
		assertThat(page.select("svg .over")).isEmpty();
	}

	@Test
	void saysInWordsWhereAStepIsAboveTheCeiling() {
		Document page = page("?step=5&weeks=2&of=start", 200);
		assertThat(page.select("tbody td strong").eachText()).hasSize(3)
			.first()
			.isEqualTo("▲ above the ceiling of 25% in 2 weeks");
		assertThat(page.select("#picture .box strong").text()).startsWith("3 steps are above the ceiling")
			.contains("The first is step 18, in week 36");
		assertThat(page.select("svg .over")).hasSize(1);
		assertThat(page.select("svg text").text()).contains("▲ step above the ceiling");
		assertThat(page.select("svg desc").text()).contains("3 steps are above the ceiling");
	}

	@Test
	void asksAgainBesideTheFieldAndKeepsWhatWasTyped() {
		Document page = page("?step=30&weeks=soon&of=current&pause=2&every=", 400);
		assertThat(page.select("svg, table")).isEmpty();
		assertThat(page.select("input[aria-invalid=true]").eachAttr("id")).containsExactly("step", "weeks", "every");
		assertThat(page.select("#step").val()).isEqualTo("30");
		assertThat(page.select("#weeks").val()).isEqualTo("soon");
		assertThat(page.select("#pause").val()).isEqualTo("2");
		assertThat(page.select("#step").attr("aria-describedby")).isEqualTo("step-hint step-fault");
		assertThat(page.select("#step-fault").text()).contains("write a number from 5 to 25");
		assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#step", "#weeks", "#every");
	}

	@Test
	void refusesAMethodBesideItsChoice() {
		Document page = page("?step=10&weeks=2&of=nothing", 400);
		assertThat(page.select("fieldset#of").attr("aria-describedby")).isEqualTo("of-fault");
		assertThat(page.select("#of-fault").text()).contains("choose one of the two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?step=%3Cscript%3E", "?step=5&step=6&weeks=2", "?weeks=%00", "?of[]=current", "?step=%",
			"?every=9999999999999999999999", "?step=10&weeks=2&of=current&pause=%F0%9F%98%80" })
	void givesNoErrorPageForAnything(String query) {
		MockHttpServletResponse response = this.mvc.get().uri("/tapering/explorer" + query).exchange().getResponse();
		assertThat(response.getStatus()).isIn(200, 400);
		assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)).doesNotContain("<script>");
	}

	@Test
	void neverShowsAnAmountADateOrAScheduleOfOnesOwn() {
		for (String query : List.of("", "?step=5&weeks=1&of=current", "?step=25&weeks=12&of=start&pause=3&every=1",
				"?step=12.5&weeks=2&of=start")) {
			String text = page(query, 200).select("main").text().replaceAll("26 November 2026|November 2027", "");
			assertThat(text).doesNotContainIgnoringCase("your schedule")
				.doesNotContainIgnoringCase("your plan")
				.doesNotContainPattern("(?i)\\d ?(mg|mcg|µg|ml|milligram|tablet|drop)")
				.doesNotContainPattern("(?i)\\b(diazepam|clonazepam|alprazolam|lorazepam|zopiclone)\\b")
				.doesNotContainPattern("\\b(20[2-9]\\d-|January|February|December)");
		}
	}

	@Test
	void keepsWhatAReaderTriesOutFromEveryDevice() {
		assertThat(this.mvc.get().uri("/tapering/explorer?step=10&weeks=2&of=current")).hasHeader("Cache-Control",
				"public, no-store");
		assertThat(this.mvc.get().uri("/tapering/explorer?step=1")).hasHeader("Cache-Control", "private, no-store");
	}

	private Document page(String query, int status) {
		MockHttpServletResponse response = this.mvc.get().uri("/tapering/explorer" + query).exchange().getResponse();
		assertThat(response.getStatus()).isEqualTo(status);
		return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
