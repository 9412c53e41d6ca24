package org.benzoguide.glossary;

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

/** Loads {@code glossary.yml}. */
@Component
class GlossaryLoader implements ContentLoader {

	private final PageRegister register;

	GlossaryLoader(PageRegister register) {
		this.register = register;
	}

	@Override
	public void load(ContentImport content) {
		content.file("glossary.yml").ifPresent((file) -> {
			List<Term> read = read(file, content);
			this.register.publishFixed("/glossary", content, read.stream().map(Term::source).toArray(String[]::new));
			read.forEach(content::keep);
		});
	}

	private List<Term> read(ContentFile file, ContentImport content) {
		List<Term> read = new ArrayList<>();
		for (Fields fields : FrontMatter.list(file, content)) {
			String id = fields.text("id");
			String source = fields.text("source");
			content.define(Mentions.TERM, id, fields.place("id"));
			content.refer(Mentions.SOURCE, source, fields.place("source"));
			read.add(new Term(id, fields.text("term"), fields.text("definition"), fields.texts("synonyms"), source));
			fields.close();
		}
		return read;
	}

}
