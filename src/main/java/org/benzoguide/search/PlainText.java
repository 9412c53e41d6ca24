package org.benzoguide.search;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Takes the markup off what the renderer made. */
final class PlainText {

	private PlainText() {
	}

	/** The words of each block, in order, without the numbers of citations. */
	static List<String> passages(String html) {
		Element body = Jsoup.parseBodyFragment(html).body();
		body.select("sup.cite").remove();
		return body.select("h2, h3, h4, p, li, td, th, dt, dd")
			.stream()
			.filter((block) -> block.select("p, li").size() == (block.is("p, li") ? 1 : 0))
			.map(Element::text)
			.filter((text) -> !text.isBlank())
			.toList();
	}

	/** The words of one line of markup. */
	static String line(String html) {
		return String.join(" ", passages("<p>" + html + "</p>"));
	}

}
