package org.benzoguide.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import org.benzoguide.country.Country;
import org.benzoguide.helpline.LocalHelp;
import org.benzoguide.helpline.LocalHelpDesk;
import org.benzoguide.page.Pages;
import org.benzoguide.reference.Bibliography;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@WebMvcTest({ StartController.class, ResultController.class })
@Import({ CurrentGuide.class, ResultWriter.class })
class StartPagesTests {

	private static final Pattern FORBIDDEN = Pattern
		.compile("(?i)\\d+ ?(?:mg|mcg|µg|ml|milligram|microgram|%|per ?cent)"
				+ "|\\b(?:half|one|two|three) (?:tablets?|pills?)|safe to stop|low risk|do(?:n't| not) need a doctor"
				+ "|best rehab|detox in|\\baddicts?\\b|usual dose|dose again|restart");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CurrentGuide current;

	@MockitoBean
	private StartGuideRepository guides;

	@MockitoBean
	private LocalHelpDesk desk;

	@MockitoBean
	private Bibliography bibliography;

	@MockitoBean
	private Pages pages;

	@BeforeEach
	void haveAGuide() throws IOException {
		StartGuide guide = RealGuide.read();
		given(this.guides.findById(StartGuide.ID)).willReturn(Optional.of(guide));
		given(this.desk.in(any()))
			.willAnswer((call) -> new LocalHelp(call.getArgument(0, Country.class), List.of(), List.of(), List.of()));
		this.current.take();
	}

	@Test
	void asksTheDangerSignsFirstAndAlone() {
		Document page = page(this.mvc.get().uri("/start").header("Accept-Language", "de-AT").exchange());
		assertThat(page.select("form[method=post][action=/start/signs] fieldset").eachAttr("id")).containsExactly("Q1");
		assertThat(page.select("main form input").eachAttr("name")).containsOnly("Q1");
		assertThat(page.select("select[name=country] option[selected]").val()).isEqualTo("AT");
		assertThat(page.select("main .get-help-now").first().text()).contains("call the emergency number");
		assertThat(page.text()).contains("Not yet reviewed by a clinician");
		assertThat(this.mvc.get().uri("/start")).hasHeader("Vary", "Accept-Language")
			.doesNotContainHeader("Set-Cookie");
	}

	@Test
	void asksTheRestInOrderAndTheDangerSignsAgainLast() {
		Document page = page(this.mvc.get().uri("/start/questions?country=GB").exchange());
		assertThat(page.select("form[action=/start/result] fieldset").eachAttr("id")).containsExactly("Q15", "Q8", "Q2",
				"Q3", "Q4", "Q12", "Q5", "Q6", "Q7", "Q9", "Q10", "Q11", "Q13", "Q14", "Q1");
		assertThat(page.select("#Q3 input").eachAttr("type")).containsOnly("radio");
		assertThat(page.select("#Q2 input").eachAttr("type")).containsOnly("checkbox");
		assertThat(page.select("fieldset"))
			.allSatisfy((question) -> assertThat(question.text()).contains("Why we ask", "ot sure"));
		assertThat(page.select("input[type=hidden][name=country]").val()).isEqualTo("GB");
		assertThat(this.mvc.get().uri("/start/questions?country=GB")).hasHeader("Cache-Control", "public");
		assertThat(this.mvc.get().uri("/start/questions?country=zz")).doesNotContainHeader("Cache-Control");
		assertThat(page.select("main form input")).as("fields of the whole form, against max-parameter-count")
			.hasSizeLessThan(115);
	}

	@Test
	void goesOnOnlyWhenNoSignIsThere() {
		assertThat(post("/start/signs", Map.of("Q1", List.of("none"), "country", List.of("fr"))))
			.hasRedirectedUrl("/start/questions?country=fr");
		assertThat(post("/start/signs", Map.of("Q1", List.of("not-sure")))).hasRedirectedUrl("/start/again");
		assertThat(post("/start/signs", Map.of())).hasRedirectedUrl("/start/again");
		assertThat(post("/start/again", Map.of("Q1", List.of("none"), "country", List.of("zz"))))
			.hasRedirectedUrl("/start/questions");
		for (Map<String, List<String>> open : List.of(Map.<String, List<String>>of(),
				Map.of("Q1", List.of("not-sure")))) {
			assertThat(page(post("/start/again", open)).select("h1").text()).isEqualTo("Emergency now");
		}
	}

	@Test
	void showsEmergencyHelpOnlyAndFirst() {
		Document page = page(post("/start/signs", Map.of("Q1", List.of("seizure", "none"))));
		String text = page.select("main").text();
		assertThat(text).startsWith("Emergency now Call your emergency number now")
			.containsSubsequence("During a fit", "A fit or seizure", "Do not stop suddenly",
					"Do not change the medicine on your own.")
			.doesNotContain("roll them on to their side and keep", "After that", "Talking and support", "Staying safer",
					"finder", "skip doses");
		assertThat(page.select("nav.related, .cards")).isEmpty();
		assertThat(page(post("/start/again", Map.of("Q1", List.of("not-sure")))).text()).contains(
				"keep the airway open", "During a fit", "crisis line can talk", "do not move them", "floppy",
				"poison centre");
	}

	@Test
	void saysWhyAndWhatCountedForOpenAnswers() {
		Map<String, List<String>> sent = new LinkedHashMap<>(AnswerSets.base());
		sent.put("Q2", List.of("stopped", "unwell"));
		sent.put("Q9", List.of("not-sure"));
		Document page = page(post("/start/result", sent));
		assertThat(page.select("main").text())
			.startsWith("Medical advice today Do not stop suddenly. You have already missed")
			.contains(
					"Stopped or cut sharply, with symptoms: I stopped completely in the last 4 weeks; I have symptoms",
					"Not sure (counted as: Yes, and I had severe symptoms)", "Not yet reviewed by a clinician");
		assertThat(page.select("#why ~ ul sup.cite")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/start/signs", "/start/again", "/start/result" })
	void keepsNoAnswer(String url) {
		assertThat(post(url, AnswerSets.base())).headers()
			.hasValue("Cache-Control", "no-store, private")
			.doesNotContainHeader("Set-Cookie");
		MvcTestResult result = post(url, AnswerSets.base());
		assertThat(String.valueOf(result.getResponse().getRedirectedUrl())).doesNotContain("Q1", "none");
	}

	@Test
	void leadsAResultsAddressToTheBeginning() {
		assertThat(this.mvc.get().uri("/start/result")).hasRedirectedUrl("/start");
		assertThat(this.mvc.get().uri("/start/signs")).hasRedirectedUrl("/start");
	}

	@Test
	void failsSafe() {
		given(this.bibliography.ofKeys(any())).willThrow(new IllegalStateException("Q10 suicidal-thoughts"));
		Document page = page(post("/start/result", AnswerSets.base()));
		assertThat(page.select("main").text()).contains("call your emergency number", "Do not stop suddenly")
			.doesNotContain("suicidal");
		assertThat(page.select("main a[href=/helplines/here]")).isNotEmpty();
	}

	@Test
	void failsSafeWhenNoRuleSpeaks() throws IOException {
		StartGuide real = RealGuide.read();
		Guide guide = real.guide();
		given(this.guides.findById(StartGuide.ID)).willReturn(Optional
			.of(new StartGuide(real.review(), new Guide(guide.outcomes(), guide.dangerSigns(), guide.parts(), List.of(),
					guide.messages(), guide.addOns(), guide.texts(), guide.emergencyLines()))));
		this.current.take();
		assertThat(page(post("/start/result", AnswerSets.base())).select("main").text())
			.contains("Something went wrong", "Do not stop suddenly");
	}

	@Test
	void saysTheWarningAndTheNumberAndNothingForbiddenOnEveryResult() throws IOException {
		RuleBook book = new RuleBook();
		Random random = new Random(AnswerSets.SEED + 3);
		for (int round = 0; round < 100; round++) {
			Map<String, List<String>> sent = AnswerSets.random(book, random);
			Document page = page(post("/start/result", sent));
			String text = page.select("main").text();
			assertThat(text).as("round %d, %s", round, sent)
				.contains("Do not stop suddenly", "emergency number")
				.doesNotContain("{", "}")
				.doesNotContainPattern(FORBIDDEN);
			assertThat(page.select("main a[href^=tel]")).as("only the country's own numbers").isEmpty();
		}
	}

	private MvcTestResult post(String url, Map<String, List<String>> sent) {
		var request = this.mvc.post().uri(url);
		sent.forEach((id, values) -> request.formField(id, values.toArray(String[]::new)));
		return request.exchange();
	}

	private static Document page(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
