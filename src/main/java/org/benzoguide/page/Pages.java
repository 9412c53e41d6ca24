package org.benzoguide.page;

import java.util.List;

import org.springframework.stereotype.Component;

/** Reads the register of public pages. */
@Component
public class Pages {

	private final PublicPageRepository pages;

	Pages(PublicPageRepository pages) {
		this.pages = pages;
	}

	/** The pages at these addresses, in this order. */
	public List<PublicPage> at(List<String> urls) {
		List<PublicPage> found = urls.isEmpty() ? List.of() : this.pages.findByUrlIn(urls);
		return urls.stream().flatMap((url) -> found.stream().filter((page) -> page.url().equals(url))).toList();
	}

	/** Every page, by address. */
	public List<PublicPage> all() {
		return this.pages.findAllByOrderByUrlAsc();
	}

}
