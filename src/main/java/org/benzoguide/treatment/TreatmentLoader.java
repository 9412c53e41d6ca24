package org.benzoguide.treatment;

import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.MarkdownPage;
import org.benzoguide.markdown.MarkdownRenderer;
import org.benzoguide.markdown.RenderedMarkdown;
import org.benzoguide.page.PageRegister;
import org.benzoguide.page.PublicPage;

import org.springframework.stereotype.Component;

/** Loads {@code treatments/}. */
@Component
class TreatmentLoader implements ContentLoader {

	private final MarkdownRenderer markdown;

	private final PageRegister register;

	TreatmentLoader(MarkdownRenderer markdown, PageRegister register) {
		this.markdown = markdown;
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		this.register.publishFixed("/treatments", content);
		this.register.publishFixed("/treatments/compare", content);
		content.files("treatments", "md").forEach((file) -> content.keep(read(file, content)));
	}

	private Treatment read(ContentFile file, ContentImport content) {
		FrontMatter matter = FrontMatter.of(file, content);
		Fields fields = matter.fields();
		int order = fields.number("order");
		content.define("place among the treatments", String.valueOf(order), fields.place("order"));
		TreatmentCard card = new TreatmentCard(file.slug(), fields.text("title"), fields.text("description"), order,
				Profile.of(fields));
		String url = "/treatments/" + card.slug();
		MarkdownPage page = this.markdown.page(file, url, content);
		Comparison comparison = Comparison.of(fields, page);
		List<String> related = this.register.links(fields, "related", "/articles", content);
		Review review = Review.of(fields);
		fields.close();
		RenderedMarkdown body = page.finish(matter.body(), matter.bodyLine());
		this.register.publish(
				new PublicPage(url, card.title(), card.description(), review.lastReviewed(), body.sources()), content,
				file.at(1));
		return new Treatment(card, comparison, related, body, review);
	}

}
