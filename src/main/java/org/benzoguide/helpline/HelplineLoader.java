package org.benzoguide.helpline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.country.Country;

import org.springframework.stereotype.Component;

/** Loads {@code helplines/}, one file a country. */
@Component
class HelplineLoader implements ContentLoader {

	@Override
	public void load(ContentImport content) {
		for (ContentFile file : content.files("helplines", "yml")) {
			Fields fields = FrontMatter.mapping(file, content);
			country(file, fields).ifPresent((country) -> read(country.code(), fields, content));
			fields.close();
		}
	}

	private static Optional<Country> country(ContentFile file, Fields fields) {
		String code = fields.text("country");
		Optional<Country> country = Country.of(code).filter((known) -> known.code().equals(code));
		if (country.isEmpty() || !country.get().slug().equals(file.slug())) {
			fields.report("country", "\"" + code + "\" does not go with the name of this file.",
					"Write the ISO 3166 code in capitals, and name the file by it in small letters.");
		}
		return country;
	}

	private void read(String country, Fields fields, ContentImport content) {
		List<EmergencyNumber> emergency = fields.mappings("emergency")
			.stream()
			.map((entry) -> EmergencyNumber.of(entry, country))
			.toList();
		if (!fields.has("emergency")) {
			fields.report("emergency", "There is no emergency number.",
					"Add one with its source, or write [] if none can be trusted.");
		}
		services(country, fields.mappings("services"), content).forEach(content::keep);
		List<Finder> finders = fields.mappings("finders").stream().map(Finder::of).toList();
		List<ClosedLine> closed = closed(country, fields.mappings("closed"), content);
		content.keep(new CountryHelp(country, emergency, finders, closed));
	}

	private static List<Helpline> services(String country, List<Fields> entries, ContentImport content) {
		List<Helpline> services = new ArrayList<>();
		for (Fields fields : entries) {
			String id = fields.text("id");
			content.define(helplineOf(country), id, fields.place("id"));
			services.add(new Helpline(country, id, services.size() + 1, HelplineProfile.of(fields),
					Contact.of(fields, country), PublishedHours.of(fields), fields.choice("cost", CallCost.class),
					fields.texts("languages"), Provenance.of(fields)));
			fields.close();
		}
		return services;
	}

	private static List<ClosedLine> closed(String country, List<Fields> entries, ContentImport content) {
		List<ClosedLine> closed = new ArrayList<>();
		for (Fields fields : entries) {
			ClosedLine line = ClosedLine.of(fields);
			content.refer(helplineOf(country), line.useInstead(), fields.place("use-instead"));
			closed.add(line);
		}
		return closed;
	}

	private static String helplineOf(String country) {
		return "helpline in " + country;
	}

}
