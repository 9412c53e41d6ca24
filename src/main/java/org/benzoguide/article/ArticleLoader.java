package org.benzoguide.article;

import java.util.ArrayList;
import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.MarkdownPage;
import org.benzoguide.markdown.MarkdownRenderer;
import org.benzoguide.markdown.RenderedMarkdown;
import org.benzoguide.page.PageRegister;
import org.benzoguide.page.PublicPage;

import org.springframework.stereotype.Component;

/** Loads {@code topics.yml} and {@code articles/}. */
@Component
class ArticleLoader implements ContentLoader {

	private static final String TOPIC = "topic";

	private final MarkdownRenderer markdown;

	private final PageRegister register;

	ArticleLoader(MarkdownRenderer markdown, PageRegister register) {
		this.markdown = markdown;
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("topics.yml").ifPresent((file) -> {
			this.register.publishFixed("/articles", content);
			readTopics(file, content).forEach(content::keep);
		});
		content.files("articles", "md").forEach((file) -> content.keep(read(file, content)));
	}

	private static List<Topic> readTopics(ContentFile file, ContentImport content) {
		List<Topic> read = new ArrayList<>();
		for (Fields fields : FrontMatter.list(file, content)) {
			String id = fields.text("id");
			content.define(TOPIC, id, fields.place("id"));
			content.define(Mentions.PAGE, "/articles#" + id, fields.place("id"));
			read.add(new Topic(id, fields.text("title"), fields.text("description"), read.size() + 1));
			fields.close();
		}
		return read;
	}

	private Article read(ContentFile file, ContentImport content) {
		FrontMatter matter = FrontMatter.of(file, content);
		Fields fields = matter.fields();
		ArticleCard card = card(file, fields, content);
		String url = "/articles/" + card.slug();
		MarkdownPage page = this.markdown.page(file, url, content);
		List<String> summary = summary(fields, page);
		List<String> related = this.register.links(fields, "related", "/articles", content);
		Review review = Review.of(fields);
		fields.close();
		RenderedMarkdown body = page.finish(matter.body(), matter.bodyLine());
		this.register.publish(
				new PublicPage(url, card.title(), card.description(), review.lastReviewed(), body.sources()), content,
				file.at(1));
		return new Article(card, card.audience(), summary, related, body, review);
	}

	private static ArticleCard card(ContentFile file, Fields fields, ContentImport content) {
		String topic = fields.text("topic");
		int order = fields.number("order");
		content.refer(TOPIC, topic, fields.place("topic"));
		content.define("place in a topic", topic + " " + order, fields.place("order"));
		return new ArticleCard(file.slug(), fields.text("title"), fields.text("description"), topic, order,
				fields.choices("audience", Audience.class));
	}

	private static List<String> summary(Fields fields, MarkdownPage page) {
		List<String> points = fields.texts("summary");
		Place place = fields.place("summary");
		if (points.size() < 2 || points.size() > 5) {
			fields.report("summary", "The summary has " + points.size() + " points.",
					"Write 2 to 5 lines that begin with \"- \".");
		}
		return points.stream().map((point) -> page.inline(point, place)).toList();
	}

}
