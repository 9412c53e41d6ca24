package org.benzoguide.page;

import java.util.List;
import java.util.Locale;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The register of public pages: loaders fill it, other features read titles from it. */
@Component
public class Pages {

	private final PublicPageRepository pages;

	private final MessageSource messages;

	Pages(PublicPageRepository pages, MessageSource messages) {
		this.pages = pages;
		this.messages = messages;
	}

	/**
	 * Puts a page into the register, so that content may link to it.
	 * @param place where it is written, for faults
	 */
	public void publish(PublicPage page, ContentImport content, Place place) {
		content.define(Mentions.PAGE, page.url(), place);
		content.define("page title", page.title(), place);
		if (page.description() != null) {
			content.define("page description", page.description(), place);
		}
		content.keep(page);
	}

	/**
	 * Puts a page that no file stands for into the register; its title and description
	 * are interface words.
	 */
	public void publishFixed(String url, ContentImport content, String... sources) {
		publish(new PublicPage(url, word("page" + url + ".title"), word("page" + url + ".description"), null,
				List.of(sources)), content, new Place("messages.properties", 1));
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

	private String word(String code) {
		return this.messages.getMessage(code, null, Locale.ENGLISH);
	}

}
