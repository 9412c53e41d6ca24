package org.benzoguide.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.benzoguide.content.Change;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.Citation;
import org.benzoguide.markdown.Heading;
import org.benzoguide.markdown.RenderedMarkdown;
import org.benzoguide.page.Pages;
import org.benzoguide.page.PublicPage;
import org.benzoguide.reference.Bibliography;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ArticleController.class)
class ArticleControllerTests {

	private static final ArticleCard FIRST = new ArticleCard("first", "First things", "About first things.", "tapering",
			1, List.of(Audience.FAMILY));

	private static final ArticleCard SECOND = new ArticleCard("second", "Second thoughts", "About second thoughts.",
			"tapering", 2, List.of(Audience.PRESCRIBED));

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private ArticleRepository articles;

	@MockitoBean
	private TopicRepository topics;

	@MockitoBean
	private Bibliography bibliography;

	@MockitoBean
	private Pages pages;

	@Test
	void listsArticlesUnderTheirTopic() {
		given(this.topics.findInReadingOrder()).willReturn(List.of(new Topic("tapering", "Tapering", "Down.", 1)));
		given(this.articles.findCards()).willReturn(List.of(FIRST, SECOND));
		assertThat(this.mvc.get().uri("/articles")).hasStatusOk()
			.bodyText()
			.contains("<h2 id=\"tapering\">Tapering</h2>", "href=\"/articles/second\"", "About first things.");
	}

	@Test
	void showsWhatAReaderNeedsToTrustAPage() {
		serve(null);
		assertThat(this.mvc.get().uri("/articles/first")).hasStatusOk()
			.bodyText()
			.contains("<h1>First things</h1>", "The 30-second version", "<b>one</b>", "5 minute read",
					"Checked against its sources 21 November 2026", "Next check November 2027",
					"Not yet reviewed by a clinician", "href=\"#where\"", "href=\"/treatments/x\"",
					"Next: Second thoughts", "rel=\"next\"");
	}

	@Test
	void namesAReviewerOnlyWhenThereIsOne() {
		serve("Dr A. Example, addiction physician");
		assertThat(this.mvc.get().uri("/articles/first")).bodyText()
			.contains("Reviewed by Dr A. Example, addiction physician")
			.doesNotContain("Not yet reviewed");
	}

	@Test
	void doesNotKnowOtherSlugs() {
		given(this.articles.findBySlug("nope")).willReturn(Optional.empty());
		assertThat(this.mvc.get().uri("/articles/nope")).hasStatus(404);
	}

	private void serve(@Nullable String reviewer) {
		RenderedMarkdown body = new RenderedMarkdown("<h2 id=\"where\">Where</h2>",
				List.of(new Heading(2, "where", "Where")), List.of(new Citation("a", 1)), 5);
		Review review = new Review(LocalDate.of(2026, 11, 21), LocalDate.of(2027, 11, 21), reviewer,
				List.of(new Change(LocalDate.of(2026, 11, 21), "First published.")));
		Article article = new Article(FIRST, FIRST.audience(), List.of("<b>one</b>", "two"), List.of("/treatments/x"),
				body, review);
		given(this.articles.findBySlug("first")).willReturn(Optional.of(article));
		given(this.articles.findCards()).willReturn(List.of(FIRST, SECOND));
		given(this.topics.findInReadingOrder()).willReturn(List.of(new Topic("tapering", "Tapering", "Down.", 1)));
		given(this.pages.at(any()))
			.willReturn(List.of(new PublicPage("/treatments/x", "X", "About x.", null, List.of())));
	}

}
