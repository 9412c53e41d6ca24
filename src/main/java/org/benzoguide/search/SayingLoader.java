package org.benzoguide.search;

import java.util.List;
import java.util.stream.Collectors;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.content.Mentions;
import org.benzoguide.country.Country;
import org.benzoguide.page.PageRegister;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Loads {@code search.yml}. */
@Component
class SayingLoader implements ContentLoader {

	private final PageRegister register;

	SayingLoader(PageRegister register) {
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("search.yml").ifPresent((file) -> {
			this.register.publishFixed("/search", content);
			read(file, content);
		});
	}

	private static void read(ContentFile file, ContentImport content) {
		int position = 0;
		for (Fields fields : FrontMatter.list(file, content)) {
			Meaning meaning = fields.choice("means", Meaning.class);
			List<String> typed = fields.texts("typed");
			String target = target(meaning, fields, content);
			check(meaning, typed, fields, content);
			fields.close();
			content.keep(new Saying(++position, meaning, typed, target));
		}
	}

	private static @Nullable String target(Meaning meaning, Fields fields, ContentImport content) {
		return switch (meaning) {
			case DANGER, DOSE, PAGE -> {
				String url = fields.text("page");
				content.refer(Mentions.PAGE, url, fields.place("page"));
				yield url;
			}
			case COUNTRY -> country(fields);
			case WORD -> fields.text("search");
			case NOTHING -> null;
		};
	}

	private static String country(Fields fields) {
		String code = fields.text("country");
		if (Country.of(code).isEmpty() && !code.isEmpty()) {
			fields.report("country", "\"" + code + "\" is not a country.", "Write its ISO 3166 code, for example GB.");
		}
		return code;
	}

	private static void check(Meaning meaning, List<String> typed, Fields fields, ContentImport content) {
		if (typed.isEmpty()) {
			fields.report("typed", "Nothing is said to be typed.", "Write [one, two words], or take the entry out.");
		}
		for (String words : typed) {
			if (Typed.words(words).isEmpty()) {
				fields.report("typed", "\"" + words + "\" has no letter or digit.", "Write words a reader may type.");
			}
			content.define("meaning of typed words",
					meaning.word() + ": " + Typed.words(words).stream().collect(Collectors.joining(" ")),
					fields.place("typed"));
		}
	}

}
