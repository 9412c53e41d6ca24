package org.benzoguide.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The last word on what leaves the renderer: a closed list of elements, attributes and
 * link schemes.
 */
final class SafeHtml {

	/** Only so that relative links can be judged; it never appears in the output. */
	private static final String BASE = "https://benzoguide.invalid/";

	private static final Safelist ALLOWED = new Safelist()
		.addTags("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li")
		.addTags("h2", "h3", "h4", "h5", "h6", "a", "sup", "aside", "div")
		.addTags("table", "thead", "tbody", "tr", "th", "td")
		.addAttributes(":all", "id", "class")
		.addAttributes("ol", "start")
		.addAttributes("a", "href", "aria-label")
		.addAttributes("aside", "aria-label")
		.addAttributes("div", "role", "tabindex", "aria-label")
		.addAttributes("th", "scope")
		.addProtocols("a", "href", "#", "http", "https", "mailto", "tel", "sms")
		.preserveRelativeLinks(true);

	private SafeHtml() {
	}

	static Element of(String html) {
		Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html, BASE));
		clean.outputSettings().prettyPrint(false);
		return clean.body();
	}

}
