package org.benzoguide.markdown;

import java.util.List;

import org.benzoguide.content.ContentFaultyException;
import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownRendererTests {

	private static final ContentFile FILE = new ContentFile("articles/a.md", "");

	private final ContentImport content = new ContentImport(List.of());

	private final MarkdownPage page = renderer().page(FILE, "/articles/a", this.content);

	static MarkdownRenderer renderer() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return new MarkdownRenderer(messages);
	}

	@Test
	void givesEveryHeadingAnIdOfItsOwn() {
		RenderedMarkdown rendered = render("## X", "## X", "## X-2", "## Ref 1", "## Été", "## ???");
		assertThat(rendered.headings()).extracting(Heading::id)
			.containsExactly("x", "x-2", "x-2-2", "section-ref-1", "ete", "section");
	}

	@Test
	void keepsMarkupOutOfTheContentsList() {
		assertThat(render("## A *very* `slow` [taper](/articles/a)").headings()).singleElement()
			.isEqualTo(new Heading(2, "a-very-slow-taper", "A very slow taper"));
	}

	@Test
	void reportsHeadingsAtTheWrongLevel() {
		render("# Title", "", "## A", "", "#### D");
		assertThat(problems()).extracting((problem) -> problem.place().line()).containsExactly(10, 14);
	}

	@Test
	void numbersSourcesByFirstMentionAndLinksBackToEach() {
		this.content.define(Mentions.SOURCE, "b", FILE.at(1));
		this.content.define(Mentions.SOURCE, "a", FILE.at(1));
		RenderedMarkdown rendered = render("One.[^b][^a] Two.[^b]");
		assertThat(rendered.citations()).containsExactly(new Citation("b", 2), new Citation("a", 1));
		assertThat(Jsoup.parse(rendered.html()).select("sup.cite > a").eachAttr("href")).containsExactly("#ref-1",
				"#ref-2", "#ref-1");
		assertThat(Jsoup.parse(rendered.html()).select("sup.cite").eachAttr("id")).containsExactly("cite-1-1",
				"cite-2-1", "cite-1-2");
		assertThat(Jsoup.parse(rendered.html()).select("a").first().attr("aria-label")).isEqualTo("Source 1");
	}

	@Test
	void countsSourcesOfTheSummaryAndTheBodyTogether() {
		this.content.define(Mentions.SOURCE, "a", FILE.at(1));
		this.content.define(Mentions.SOURCE, "b", FILE.at(1));
		assertThat(this.page.inline("First.[^a]", FILE.at(3))).startsWith("First.").contains("id=\"cite-1-1\"");
		assertThat(render("Second.[^b] Again.[^a]").html()).contains("#ref-2", "cite-1-2");
	}

	@Test
	void rendersAPortableCellWithoutIdsAndWithFullAddresses() {
		this.content.define(Mentions.SOURCE, "a", FILE.at(1));
		assertThat(this.page.portable("Cell.[^a]", FILE.at(3))).contains("href=\"/articles/a#ref-1\"")
			.doesNotContain("id=");
	}

	@Test
	void reportsASourceThatIsNotInTheBibliography() {
		render("Claim.", "", "Other.[^nobody-1900]");
		assertThat(problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.place()).isEqualTo(new Place("articles/a.md", 12)))
			.asString()
			.contains("There is no source \"nobody-1900\"");
	}

	@Test
	void reportsASourceWrittenOutInThePage() {
		render("Claim.[^a]", "", "[^a]: A book");
		assertThat(problems().toString()).contains("A source is written out in the page");
	}

	@Test
	void linksGlossaryTerms() {
		this.content.define(Mentions.TERM, "taper", FILE.at(1));
		assertThat(render("A slow [taper](glossary:taper).").html())
			.contains("<a class=\"term\" href=\"/glossary#taper\">taper</a>");
		render("[x](glossary:nope)");
		assertThat(problems()).singleElement().asString().contains("There is no glossary term \"nope\"");
	}

	@Test
	void checksLinksInsideTheSiteAndOnThePage() {
		this.content.define(Mentions.PAGE, "/articles/b", FILE.at(1));
		render("## Here",
				"[b](/articles/b) [here](#here) [q](/articles/b?with=x) [c](/articles/c) [d](/articles/b#no) [e](#gone)");
		assertThat(problems()).extracting(ContentProblem::fault)
			.containsExactly("There is no page \"/articles/c\".", "There is no page \"/articles/b#no\".",
					"There is no page \"/articles/a#gone\".");
	}

	@Test
	void wrapsTablesAndGivesTheirHeadersScope() {
		String html = render("| Sign | Do |", "|---|---|", "| fit | call |").html();
		assertThat(html).contains("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Sign, Do\">")
			.contains("<th scope=\"col\">Sign</th>")
			.contains("<td>fit</td>");
	}

	@Test
	void reportsATableWithoutHeaderWords() {
		render("| | |", "|---|---|", "| fit | call |");
		assertThat(problems()).singleElement().asString().contains("no words in its header row");
	}

	@Test
	void makesBoxesOfQuotesThatNameThem() {
		String html = render("> [!GET-HELP-NOW]", "> Call now.", "", "> [!SOURCES-DISAGREE]", ">", "> One says.")
			.html();
		assertThat(html).contains("<aside class=\"box get-help-now\" aria-label=\"Get help now\">")
			.contains("<p class=\"box-title\">Sources disagree</p>")
			.contains("<p>Call now.</p>")
			.contains("<p>One says.</p>")
			.doesNotContain("[!");
	}

	@Test
	void reportsABoxOfAnotherNameAndKeepsPlainQuotes() {
		render("> [!DANGER]", "> Call now.");
		assertThat(render("> Only a quote.").html()).contains("<blockquote>");
		assertThat(problems()).singleElement().asString().contains("[!GET-HELP-NOW], [!SOURCES-DISAGREE]");
	}

	@Test
	void reportsBlocksWhereAParagraphBelongs() {
		this.page.inline("- a list", FILE.at(3));
		assertThat(problems()).singleElement().asString().contains("a.md:3", "This should be one paragraph");
	}

	@Test
	void saysHowLongAPageTakesToRead() {
		assertThat(render("word ".repeat(900)).minutes()).isEqualTo(5);
	}

	private RenderedMarkdown render(String... lines) {
		return this.page.finish(String.join("\n", lines), 10);
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
