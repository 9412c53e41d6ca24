package org.benzoguide.helpline;

import java.util.List;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.country.Country;

import org.springframework.stereotype.Component;

/** Loads {@code regions.yml}. */
@Component
class RegionLoader implements ContentLoader {

	@Override
	public void load(ContentImport content) {
		content.file("regions.yml")
			.ifPresent((file) -> FrontMatter.list(file, content).forEach((entry) -> read(entry, content)));
	}

	private void read(Fields fields, ContentImport content) {
		String region = fields.text("name");
		List<String> codes = fields.texts("countries");
		for (String code : codes) {
			content.define("country in a region", code, fields.place("countries"));
			if (Country.of(code).isEmpty()) {
				fields.report("countries", "\"" + code + "\" is not a country code.", "Write two capital letters.");
			}
		}
		codes.forEach((code) -> content.keep(new CountryRegion(code, region)));
		fields.close();
	}

}
