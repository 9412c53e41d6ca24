package org.benzoguide.medicine;

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

/** Loads {@code medicines/}; each brand name becomes a door to its medicine. */
@Component
class MedicineLoader implements ContentLoader {

	private final MarkdownRenderer markdown;

	private final PageRegister register;

	MedicineLoader(MarkdownRenderer markdown, PageRegister register) {
		this.markdown = markdown;
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		this.register.publishFixed("/medicines", content);
		this.register.publishFixed("/medicines/compare", content);
		content.files("medicines", "md").forEach((file) -> {
			Medicine medicine = read(file, content);
			content.keep(medicine);
			openDoors(medicine, file, content);
		});
	}

	private Medicine read(ContentFile file, ContentImport content) {
		FrontMatter matter = FrontMatter.of(file, content);
		Fields fields = matter.fields();
		String title = fields.text("title");
		String description = fields.text("description");
		String url = "/medicines/" + file.slug();
		MarkdownPage page = this.markdown.page(file, url, content);
		MedicineFacts facts = MedicineFacts.of(fields);
		facts.halfLives().forEach((halfLife) -> page.cite(halfLife.source(), fields.place("half-life")));
		fields.texts("sources").forEach((source) -> page.cite(source, fields.place("sources")));
		Equivalent equivalent = Equivalent.of(fields.mapping("equivalent"));
		List<String> related = this.register.links(fields, "related", "/articles", content);
		Review review = Review.of(fields);
		RenderedMarkdown body = page.finish(matter.body(), matter.bodyLine());
		Medicine medicine = new Medicine(file.slug(), title, description, fields.choice("family", Family.class),
				fields.choice("acting", Acting.class), facts, equivalent, related, body, review);
		fields.close();
		this.register.publish(new PublicPage(url, title, description, review.lastReviewed(), body.sources()), content,
				file.at(1));
		return medicine;
	}

	private void openDoors(Medicine medicine, ContentFile file, ContentImport content) {
		for (Brand brand : medicine.facts().brands()) {
			if (!brand.slug().equals(medicine.slug())) {
				content.define("brand name", brand.slug(), file.at(1));
				content.keep(new BrandName(brand.slug(), "/medicines/" + medicine.slug()));
			}
		}
	}

}
