package org.benzoguide.search;

import java.util.List;
import java.util.stream.Stream;

import org.benzoguide.page.Pages;
import org.benzoguide.page.PublicPage;
import org.benzoguide.site.StaticPageRepository;

import org.springframework.stereotype.Component;

/** Pages about the site itself, and tools and lists by what the register says of them. */
@Component
class SitePages implements PageSource {

	private final StaticPageRepository about;

	private final Pages register;

	SitePages(StaticPageRepository about, Pages register) {
		this.about = about;
		this.register = register;
	}

	@Override
	public Stream<PageText> pages() {
		Stream<PageText> about = this.about.findAll()
			.stream()
			.map((page) -> new PageText("/" + page.slug(), PageKind.PAGE, page.title(), List.of(), page.description(),
					PlainText.passages(page.body().html())));
		return Stream.concat(about, this.register.all().stream().flatMap(SitePages::text));
	}

	private static Stream<PageText> text(PublicPage page) {
		return Stream.ofNullable(page.description())
			.map((words) -> new PageText(page.url(), PageKind.PAGE, page.title(), List.of(), words, List.of()));
	}

}
