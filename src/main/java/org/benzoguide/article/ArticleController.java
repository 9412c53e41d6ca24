package org.benzoguide.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.page.Pages;
import org.benzoguide.reference.Bibliography;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the articles by topic, and each one. */
@Controller
class ArticleController {

	private static final List<Audience> DOORS = List.of(Audience.PRESCRIBED, Audience.STREET, Audience.FAMILY);

	private final ArticleRepository articles;

	private final TopicRepository topics;

	private final Bibliography bibliography;

	private final Pages pages;

	ArticleController(ArticleRepository articles, TopicRepository topics, Bibliography bibliography, Pages pages) {
		this.articles = articles;
		this.topics = topics;
		this.bibliography = bibliography;
		this.pages = pages;
	}

	@GetMapping("/articles")
	String index(@RequestParam(name = "for", required = false) @Nullable Audience audience, Model model,
			HttpServletResponse response) {
		// One of a few doors says nothing about a reader.
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.empty().cachePublic().getHeaderValue());
		Map<String, List<ArticleCard>> byTopic = this.articles.findCards()
			.stream()
			.filter((card) -> audience == null || card.audience().contains(audience))
			.collect(Collectors.groupingBy(ArticleCard::topic));
		model.addAttribute("topics", this.topics.findInReadingOrder());
		model.addAttribute("articles", byTopic);
		model.addAttribute("audience", audience);
		model.addAttribute("doors", DOORS);
		return "article/index";
	}

	@GetMapping("/articles/{slug}")
	String show(@PathVariable String slug, Model model) {
		Article article = this.articles.findBySlug(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ReadingOrder order = new ReadingOrder(this.articles.findCards());
		model.addAttribute("article", article);
		model.addAttribute("topic", topic(article));
		model.addAttribute("related", this.pages.at(article.related()));
		model.addAttribute("next", order.after(slug).orElse(null));
		model.addAttribute("references", this.bibliography.of(article.body().citations()));
		return "article/show";
	}

	private Topic topic(Article article) {
		return this.topics.findInReadingOrder()
			.stream()
			.filter((topic) -> topic.id().equals(article.topic()))
			.findFirst()
			.orElseThrow();
	}

}
