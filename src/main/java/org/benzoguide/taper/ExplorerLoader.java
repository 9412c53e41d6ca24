package org.benzoguide.taper;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.MarkdownRenderer;
import org.benzoguide.markdown.RenderedMarkdown;
import org.benzoguide.page.PageRegister;
import org.benzoguide.page.PublicPage;

import org.springframework.stereotype.Component;

/** Loads {@code tools/taper-explorer.md}. */
@Component
class ExplorerLoader implements ContentLoader {

	static final String URL = "/tapering/explorer";

	private final MarkdownRenderer markdown;

	private final PageRegister register;

	ExplorerLoader(MarkdownRenderer markdown, PageRegister register) {
		this.markdown = markdown;
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("tools/taper-explorer.md").ifPresent((file) -> content.keep(read(file, content)));
	}

	private ExplorerPage read(ContentFile file, ContentImport content) {
		FrontMatter matter = FrontMatter.of(file, content);
		Fields fields = matter.fields();
		String title = fields.text("title");
		String description = fields.text("description");
		Review review = Review.of(fields);
		fields.close();
		RenderedMarkdown body = this.markdown.page(file, URL, content).finish(matter.body(), matter.bodyLine());
		this.register.publish(new PublicPage(URL, title, description, review.lastReviewed(), body.sources()), content,
				file.at(1));
		return new ExplorerPage(URL, title, description, body, review);
	}

}
