package org.benzoguide.reference;

import java.util.ArrayList;
import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Mentions;
import org.benzoguide.page.PageRegister;

import org.springframework.stereotype.Component;

/** Loads {@code references.yml}. */
@Component
class ReferenceLoader implements ContentLoader {

	static final String URL = "/references";

	private final PageRegister register;

	ReferenceLoader(PageRegister register) {
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("references.yml").ifPresent((file) -> {
			this.register.publishFixed(URL, content);
			List<Reference> read = read(file, content);
			read.stream()
				.map(Reference::kind)
				.distinct()
				.sorted()
				.forEach((kind) -> this.register.publishFixed(URL + "/" + kind.word(), content));
			read.forEach(content::keep);
		});
	}

	private List<Reference> read(ContentFile file, ContentImport content) {
		List<Reference> read = new ArrayList<>();
		for (Fields fields : FrontMatter.list(file, content)) {
			String id = fields.text("id");
			content.define(Mentions.SOURCE, id, fields.place("id"));
			read.add(new Reference(id, fields.text("title"), fields.text("publisher"), year(fields), url(fields),
					fields.choice("kind", ReferenceKind.class), fields.optionalText("note").orElse(null)));
			fields.close();
		}
		return read;
	}

	private static String year(Fields fields) {
		String year = fields.text("year");
		if (!year.matches("(19|20)\\d\\d|undated|")) {
			fields.report("year", "\"" + year + "\" is not a year.", "Write four digits, or undated.");
		}
		return year;
	}

	private static String url(Fields fields) {
		String url = fields.text("url");
		if (!url.matches("https?://[^\\s\"<>]+|")) {
			fields.report("url", "\"" + url + "\" is not a web address.",
					"Begin it with https:// and leave out spaces.");
		}
		return url;
	}

}
