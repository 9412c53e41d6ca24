package org.benzoguide.medicine;

import java.util.ArrayList;
import java.util.List;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;
import org.benzoguide.page.PageRegister;

import org.springframework.stereotype.Component;

/** Loads {@code other-medicines.yml}; each name in it is a door to the shared page. */
@Component
class OtherMedicineLoader implements ContentLoader {

	private final PageRegister register;

	OtherMedicineLoader(PageRegister register) {
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("other-medicines.yml").ifPresent((file) -> {
			List<OtherMedicine> read = new ArrayList<>();
			for (Fields fields : FrontMatter.list(file, content)) {
				read.add(read(fields, read.size() + 1, content));
			}
			read.forEach(content::keep);
			this.register.publishFixed(OtherMedicine.URL, content,
					read.stream().flatMap((medicine) -> medicine.sources().stream()).distinct().toArray(String[]::new));
		});
	}

	private static OtherMedicine read(Fields fields, int position, ContentImport content) {
		String id = fields.text("id");
		content.define(Mentions.PAGE, OtherMedicine.URL + "#" + id, fields.place("id"));
		List<Fields> legal = fields.mappings("legal");
		List<String> sources = legal.stream().map((entry) -> source(entry, content)).toList();
		List<LegalStatus> statuses = legal.stream().map(LegalStatus::of).toList();
		List<String> names = fields.texts("names");
		OtherMedicine medicine = new OtherMedicine(id, position, fields.text("name"), names, statuses, sources,
				fields.text("note"));
		fields.close();
		openDoors(medicine, fields.place("names"), content);
		return medicine;
	}

	private static void openDoors(OtherMedicine medicine, Place place, ContentImport content) {
		String target = OtherMedicine.URL + "#" + medicine.id();
		content.keep(new BrandName(medicine.id(), target));
		for (String name : medicine.names()) {
			String slug = new Brand(name, List.of()).slug();
			if (!slug.equals(medicine.id())) {
				content.define("brand name", slug, place);
				content.keep(new BrandName(slug, target));
			}
		}
	}

	private static String source(Fields fields, ContentImport content) {
		String source = fields.text("source");
		content.refer(Mentions.SOURCE, source, fields.place("source"));
		return source;
	}

}
