package org.benzoguide.medicine;

import java.util.List;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Mentions;
import org.benzoguide.page.PageRegister;

import org.springframework.stereotype.Component;

/** Loads {@code other-medicines.yml}; each name in it is a door to the shared page. */
@Component
class OtherMedicineLoader implements ContentLoader {

	static final String URL = "/medicines/street-and-designer-drugs";

	private final PageRegister register;

	OtherMedicineLoader(PageRegister register) {
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("other-medicines.yml").ifPresent((file) -> {
			this.register.publishFixed(URL, content);
			int position = 0;
			for (Fields fields : FrontMatter.list(file, content)) {
				position++;
				read(fields, position, content);
			}
		});
	}

	private void read(Fields fields, int position, ContentImport content) {
		String id = fields.text("id");
		content.define(Mentions.PAGE, URL + "#" + id, fields.place("id"));
		List<Fields> legal = fields.mappings("legal");
		List<String> sources = legal.stream().map((entry) -> source(entry, content)).toList();
		List<LegalStatus> statuses = legal.stream().map(LegalStatus::of).toList();
		List<String> names = fields.texts("names");
		content
			.keep(new OtherMedicine(id, position, fields.text("name"), names, statuses, sources, fields.text("note")));
		fields.close();
		content.keep(new BrandName(id, URL + "#" + id));
		for (String name : names) {
			String slug = new Brand(name, List.of()).slug();
			if (!slug.equals(id)) {
				content.define("brand name", slug, fields.place("names"));
				content.keep(new BrandName(slug, URL + "#" + id));
			}
		}
	}

	private static String source(Fields fields, ContentImport content) {
		String source = fields.text("source");
		content.refer(Mentions.SOURCE, source, fields.place("source"));
		return source;
	}

}
