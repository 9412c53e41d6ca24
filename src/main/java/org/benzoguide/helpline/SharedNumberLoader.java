package org.benzoguide.helpline;

import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;
import org.benzoguide.country.Country;
import org.benzoguide.page.Pages;
import org.benzoguide.page.PublicPage;

import org.springframework.stereotype.Component;

/**
 * Gives every country its page, and one without a file the emergency number it shares
 * with others, from {@code everywhere.yml}.
 */
@Component
class SharedNumberLoader implements ContentLoader {

	private final Pages pages;

	SharedNumberLoader(Pages pages) {
		this.pages = pages;
	}

	@Override
	public void load(ContentImport content) {
		content.file("everywhere.yml").ifPresent((file) -> {
			FrontMatter.list(file, content).forEach((entry) -> share(entry, content));
			Place place = file.at(1);
			this.pages.publishFixed("/helplines", content);
			content.define(Mentions.PAGE, "/helplines/here", place);
			for (Country country : Country.all()) {
				PublicPage page = new PublicPage("/helplines/" + country.slug(), country.name(), null, null, List.of());
				this.pages.publish(page, content, place);
			}
		});
	}

	private void share(Fields fields, ContentImport content) {
		List<String> codes = fields.texts("countries");
		List<String> known = codes.stream().filter((code) -> Country.of(code).isPresent()).toList();
		if (known.isEmpty() || known.size() < codes.size()) {
			fields.report("countries", "This is not a list of country codes.",
					"Write ISO 3166 codes, for example [AT, BE].");
			return;
		}
		EmergencyNumber number = EmergencyNumber.of(fields, known.get(0));
		for (String code : known) {
			if (!hasFile(code, content)) {
				content.keep(new CountryHelp(code, List.of(number), List.of(), List.of()));
			}
		}
	}

	private static boolean hasFile(String code, ContentImport content) {
		return content.files("helplines", "yml")
			.stream()
			.map(ContentFile::slug)
			.anyMatch((slug) -> slug.equalsIgnoreCase(code));
	}

}
