package org.benzoguide.appointment;

import java.util.ArrayList;
import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.markdown.MarkdownRenderer;
import org.benzoguide.page.PageRegister;

import org.springframework.stereotype.Component;

/** Loads {@code appointment.yml}. */
@Component
class SheetLoader implements ContentLoader {

	static final String URL = "/appointment";

	private final MarkdownRenderer markdown;

	private final PageRegister register;

	SheetLoader(MarkdownRenderer markdown, PageRegister register) {
		this.markdown = markdown;
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("appointment.yml").ifPresent((file) -> read(file, content));
	}

	private void read(ContentFile file, ContentImport content) {
		Fields fields = FrontMatter.mapping(file, content);
		List<String> sources = new ArrayList<>();
		int position = 0;
		for (Fields entry : fields.mappings("sheets")) {
			position++;
			SheetReader reader = new SheetReader(entry, this.markdown.page(file, URL, content));
			content.define("sheet", entry.text("id"), entry.place("id"));
			content.keep(reader.sheet(position));
			sources.addAll(reader.sources());
		}
		Fields card = fields.mapping("card");
		SheetReader reader = new SheetReader(card, this.markdown.page(file, URL, content));
		content.define("sheet", WalletCard.ID, card.place("name"));
		content.keep(reader.card());
		sources.addAll(reader.sources());
		fields.close();
		if (position == 0) {
			fields.report("sheets", "There is no sheet here.", "Write at least one below \"sheets:\".");
		}
		this.register.publishFixed(URL, content, sources.stream().distinct().toArray(String[]::new));
	}

}
