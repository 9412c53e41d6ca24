package org.benzoguide.site;

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

/** Loads {@code pages/}. */
@Component
class StaticPageLoader implements ContentLoader {

	private final MarkdownRenderer markdown;

	private final PageRegister register;

	StaticPageLoader(MarkdownRenderer markdown, PageRegister register) {
		this.markdown = markdown;
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		this.register.publishFixed("/", content);
		content.files("pages", "md").forEach((file) -> content.keep(read(file, content)));
	}

	private StaticPage read(ContentFile file, ContentImport content) {
		FrontMatter matter = FrontMatter.of(file, content);
		Fields fields = matter.fields();
		String title = fields.text("title");
		String description = fields.text("description");
		Review review = Review.of(fields);
		fields.close();
		MarkdownPage page = this.markdown.page(file, "/" + file.slug(), content);
		RenderedMarkdown body = page.finish(matter.body(), matter.bodyLine());
		this.register.publish(
				new PublicPage("/" + file.slug(), title, description, review.lastReviewed(), body.sources()), content,
				file.at(1));
		return new StaticPage(file.slug(), title, description, body, review);
	}

}
