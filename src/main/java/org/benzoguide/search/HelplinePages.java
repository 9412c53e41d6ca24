package org.benzoguide.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.benzoguide.country.Country;
import org.benzoguide.helpline.Helpline;
import org.benzoguide.helpline.HelplineRepository;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every country's page and every helpline, as they can be found. */
@Component
class HelplinePages implements PageSource {

	private final HelplineRepository helplines;

	private final MessageSource messages;

	HelplinePages(HelplineRepository helplines, MessageSource messages) {
		this.helplines = helplines;
		this.messages = messages;
	}

	@Override
	public Stream<PageText> pages() {
		return Stream.concat(Country.all().stream().map(this::text),
				this.helplines.findAllByOrderByPositionAsc().stream().flatMap(this::text));
	}

	private PageText text(Country country) {
		return new PageText(url(country), PageKind.HELPLINE, word("helpline.title", country.name()), List.of(),
				word("helpline.description", country.name()), List.of());
	}

	private Stream<PageText> text(Helpline line) {
		return Country.of(line.country()).stream().map((country) -> {
			String kind = word("helpline.kind." + line.profile().kind().word());
			return new PageText(url(country) + "#" + line.anchor(), PageKind.HELPLINE,
					word("search.helpline", line.profile().name(), country.name()), List.of(kind),
					line.profile().purpose(), List.of(line.profile().operator()));
		});
	}

	private String word(String code, Object... values) {
		return this.messages.getMessage(code, values, Locale.ENGLISH);
	}

	static String url(Country country) {
		return "/helplines/" + country.slug();
	}

}
