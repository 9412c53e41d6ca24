package org.benzoguide.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.benzoguide.country.Country;
import org.benzoguide.helpline.LocalHelp;
import org.benzoguide.helpline.LocalHelpDesk;
import org.benzoguide.template.Frames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@WebMvcTest(SearchController.class)
@Import({ AnswerWriter.class, Frames.class })
@ExtendWith(OutputCaptureExtension.class)
class SearchControllerTests {

	private static final Sayings SAYINGS = new Sayings(
			List.of(new Saying(1, Meaning.DANGER, List.of("suicide"), "/articles/danger-signs"),
					new Saying(2, Meaning.DOSE, List.of("how much cut"), "/articles/how-a-taper-works")));

	private static final List<PageText> PAGES = IntStream.rangeClosed(1, 45)
		.mapToObj((number) -> new PageText("/articles/x" + number, (number <= 40) ? PageKind.ARTICLE : PageKind.WORD,
				"A <title>", List.of(), "About < klonopin.", List.of("A suicide in Germany, and how much to cut.")))
		.toList();

	private final SearchIndex index = mock();

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private IndexKeeper keeper;

	@MockitoBean
	private PageCollection collection;

	@MockitoBean
	private LocalHelpDesk help;

	@BeforeEach
	void standReady() {
		given(this.keeper.catalogue()).willReturn(Optional.of(Catalogue.of("v", PAGES, SAYINGS, this.index)));
		given(this.collection.sayings()).willReturn(SAYINGS);
		given(this.index.weigh(eq("v"), any()))
			.willReturn(PAGES.stream().map((page) -> new SearchIndex.Weighed(page.url(), 1)).toList());
	}

	@Test
	void asksBeforeItSearches() {
		assertThat(search("")).hasStatusOk()
			.hasHeader("Cache-Control", "private, no-store")
			.bodyText()
			.contains("role=\"search\"", "autocomplete=\"off\"", "Your browser keeps it in its history")
			.doesNotContain("id=\"find\"");
	}

	@Test
	void showsWhatWasFoundAsPlainTextWithMarks() {
		assertThat(this.mvc.get().uri("/search?q=klonopin&page=2")).hasStatusOk()
			.hasHeader("Cache-Control", "private, no-store")
			.hasHeader("X-Robots-Tag", "noindex")
			.bodyText()
			.contains("A &lt;title&gt;", "About &lt;", "<mark>klonopin</mark>", "45 results", "page 2 of 5",
					"Articles (40)", "q=klonopin&amp;kind=word", "rel=\"prev\"", "rel=\"next\"", "start=\"11\"",
					"<title>Search results - Benzo Guide</title>")
			.doesNotContain("get-help-now");
	}

	@Test
	void putsHelpAboveTheResultsWhenLifeIsInDanger() {
		assertThat(search("suicide")).bodyText()
			.containsSubsequence("Get help now if someone is in danger", "href=\"/helplines/here\"",
					"href=\"/articles/danger-signs\"", "name=\"q\"", "class=\"hits\"");
	}

	@Test
	void showsTheNumbersOfACountryThatIsNamedInDanger() {
		Country germany = Country.of("DE").orElseThrow();
		given(this.help.in(germany)).willReturn(new LocalHelp(germany, List.of(), List.of(), List.of()));
		assertThat(search("suicide germany")).bodyText()
			.containsSubsequence("In danger in Germany", "href=\"/helplines/de\"", "class=\"hits\"");
	}

	@Test
	void offersTheHelpOfACountryThatIsNamed() {
		assertThat(search("germany")).bodyText()
			.containsSubsequence("Help in Germany", "href=\"/helplines/de\"", "class=\"hits\"");
	}

	@Test
	void answersAQuestionOfDoseWithThePrescriber() {
		assertThat(search("how much should I cut")).bodyText()
			.containsSubsequence("Only your prescriber can set your dose", "Do not stop suddenly",
					"href=\"/articles/talking-to-your-prescriber\"", "class=\"hits\"");
	}

	@Test
	void hasWaysOnWhereNothingIsFound() {
		assertThat(search("zzzzqqq")).hasStatusOk()
			.bodyText()
			.contains("Nothing found", "Ways on", "href=\"/helplines\"", "href=\"/medicines\"")
			.doesNotContain("class=\"hits\"");
	}

	@Test
	void saysWhatItCutOff() {
		assertThat(search("a".repeat(10_000))).hasStatusOk()
			.bodyText()
			.contains("first 100 characters only", "value=\"" + "a".repeat(100) + "\"");
	}

	@Test
	void stillHelpsWhileTheIndexIsNotReady() {
		given(this.keeper.catalogue()).willReturn(Optional.empty());
		assertThat(search("suicide")).hasStatus(503)
			.hasHeader("Retry-After", "5")
			.bodyText()
			.containsSubsequence("Search is not ready yet", "Get help now", "Ways on");
	}

	@Test
	void neitherFailsNorLogsTheWordsWhenTheIndexFails(CapturedOutput output) {
		given(this.index.weigh(any(), any())).willThrow(new IllegalStateException("cannot parse secretword"));
		assertThat(search("klonopin secretword")).hasStatus(503).bodyText().contains("Ways on");
		assertThat(output).contains("did not answer").doesNotContain("secretword");
	}

	@Test
	void takesEveryParameterForPlainText(CapturedOutput output) {
		assertThat(this.mvc.get()
			.uri("/search")
			.queryParam("q", "x")
			.queryParam("kind", "secretkind")
			.queryParam("page", "secretpage")).hasStatusOk();
		assertThat(this.mvc.get().uri("/search").queryParam("q", "x").queryParam("page", "-1")).hasStatusOk();
		assertThat(output).doesNotContain("secret");
	}

	@Test
	void showsTheKindAndThePageThatWereAskedFor() {
		assertThat(this.mvc.get().uri("/search?q=klonopin&kind=word")).hasStatusOk()
			.bodyText()
			.containsPattern("kind=word\"\\s+aria-current=\"true\"")
			.contains("5 results", "Articles (40)", "/articles/x41\"", "/articles/x45\"")
			.doesNotContain("/articles/x40\"", "rel=\"next\"");
		assertThat(this.mvc.get().uri("/search?q=klonopin&kind=article&page=4")).bodyText()
			.contains("40 results", "page 4 of 4", "/articles/x31\"", "/articles/x40\"");
		assertThat(this.mvc.get().uri("/search?q=klonopin&kind=article&page=9")).bodyText()
			.contains("page 1 of 4", "/articles/x1\"");
	}

	private MvcTestResult search(String typed) {
		return this.mvc.get().uri("/search").queryParam("q", typed).exchange();
	}

}
