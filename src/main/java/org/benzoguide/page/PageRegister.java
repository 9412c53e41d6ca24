package org.benzoguide.page;

import java.util.List;
import java.util.Locale;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.Fields;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts pages into the register while content is loaded, so that other content may link to
 * them.
 */
@Component
public class PageRegister {

	private final MessageSource messages;

	PageRegister(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Puts a page into the register; its title and description must be its own.
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

	/**
	 * Reads a list of slugs as links to pages that must be there.
	 * @param parent the address the slugs stand below
	 * @return their addresses
	 */
	public List<String> links(Fields fields, String key, String parent, ContentImport content) {
		List<String> urls = fields.texts(key).stream().map((slug) -> parent + "/" + slug).toList();
		urls.forEach((url) -> content.refer(Mentions.PAGE, url, fields.place(key)));
		return urls;
	}

	private String word(String code) {
		return this.messages.getMessage(code, null, Locale.ENGLISH);
	}

}
