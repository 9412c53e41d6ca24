package org.benzoguide.provider;

import java.util.List;
import java.util.Locale;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;
import org.benzoguide.country.Country;
import org.benzoguide.markdown.Citation;
import org.benzoguide.markdown.MarkdownPage;
import org.benzoguide.markdown.MarkdownRenderer;
import org.benzoguide.markdown.RenderedMarkdown;
import org.benzoguide.page.PageRegister;
import org.benzoguide.page.PublicPage;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Loads {@code find-treatment.yml} and gives every country its page of finders. */
@Component
class FinderLoader implements ContentLoader {

	static final String URL = "/find-treatment";

	private final MarkdownRenderer markdown;

	private final PageRegister register;

	private final MessageSource messages;

	FinderLoader(MarkdownRenderer markdown, PageRegister register, MessageSource messages) {
		this.markdown = markdown;
		this.register = register;
		this.messages = messages;
	}

	@Override
	public void load(ContentImport content) {
		content.file("find-treatment.yml").ifPresent((file) -> {
			Fields fields = FrontMatter.mapping(file, content);
			MarkdownPage page = this.markdown.page(file, URL, content);
			List<String> warnings = lines("warnings", fields, page);
			List<String> questions = lines("questions", fields, page);
			fields.close();
			RenderedMarkdown end = page.finish("", 1);
			List<Citation> citations = end.citations();
			content.keep(new FinderAdvice(warnings, questions, citations));
			this.register.publishFixed(URL, content, end.sources().toArray(String[]::new));
			Country.all().forEach((country) -> publish(country, end.sources(), file, content));
		});
	}

	private static List<String> lines(String key, Fields fields, MarkdownPage page) {
		return fields.texts(key).stream().map((text) -> page.inline(text, fields.place(key))).toList();
	}

	private void publish(Country country, List<String> sources, ContentFile file, ContentImport content) {
		this.register.publish(new PublicPage(URL + "/" + country.slug(), word("finder.title", country),
				word("finder.description", country), null, sources), content, file.at(1));
	}

	private String word(String code, Country country) {
		return this.messages.getMessage(code, new Object[] { country.name() }, Locale.ENGLISH);
	}

}
