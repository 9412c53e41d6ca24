package org.benzoguide.helpline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;
import org.benzoguide.country.Country;
import org.benzoguide.page.PageRegister;
import org.benzoguide.page.PublicPage;

import org.springframework.stereotype.Component;

/**
 * Gives every country its page, and one without a file the emergency number it shares
 * with others, from {@code everywhere.yml}.
 */
@Component
class SharedNumberLoader implements ContentLoader {

	private final PageRegister register;

	SharedNumberLoader(PageRegister register) {
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("everywhere.yml").ifPresent((file) -> {
			Set<String> own = content.files("helplines", "yml")
				.stream()
				.map(ContentFile::slug)
				.collect(Collectors.toSet());
			FrontMatter.list(file, content).forEach((entry) -> share(entry, own, content));
			Place place = file.at(1);
			this.register.publishFixed("/helplines", content);
			content.define(Mentions.PAGE, "/helplines/here", place);
			for (Country country : Country.all()) {
				PublicPage page = new PublicPage("/helplines/" + country.slug(), country.name(), null, null, List.of());
				this.register.publish(page, content, place);
			}
		});
	}

	private static void share(Fields fields, Set<String> own, ContentImport content) {
		List<String> codes = fields.texts("countries");
		List<String> known = codes.stream().filter((code) -> Country.of(code).isPresent()).toList();
		if (known.isEmpty() || known.size() < codes.size()) {
			fields.report("countries", "This is not a list of country codes.",
					"Write ISO 3166 codes, for example [AT, BE].");
			return;
		}
		EmergencyNumber number = EmergencyNumber.of(fields, known.get(0));
		for (String code : known) {
			if (!own.contains(code.toLowerCase(Locale.ROOT))) {
				content.keep(new CountryHelp(code, List.of(number), List.of(), List.of()));
			}
		}
	}

}
