package org.benzoguide.search;

import java.util.List;
import java.util.stream.Stream;

import org.benzoguide.article.Article;
import org.benzoguide.article.ArticleRepository;

import org.springframework.stereotype.Component;

/** Articles, as they can be found. */
@Component
class ArticlePages implements PageSource {

	private final ArticleRepository articles;

	ArticlePages(ArticleRepository articles) {
		this.articles = articles;
	}

	@Override
	public Stream<PageText> pages() {
		return this.articles.findAll().stream().map(ArticlePages::text);
	}

	private static PageText text(Article article) {
		List<String> passages = Stream
			.concat(article.summary().stream().map(PlainText::line), PlainText.passages(article.body().html()).stream())
			.toList();
		return new PageText("/articles/" + article.slug(), PageKind.ARTICLE, article.title(), List.of(),
				article.description(), passages);
	}

}
