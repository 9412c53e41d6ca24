package org.benzoguide.export;

import java.util.HashSet;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page on its way into a copy: what needs a server, or is true for a moment only, is
 * taken out or said plainly.
 */
class CopiedPage {

	private static final String CONTROLS = "fieldset, label, input, select, textarea, button, output, datalist";

	private final Document page;

	CopiedPage(String html) {
		this.page = Jsoup.parse(html);
		this.page.outputSettings().prettyPrint(false);
	}

	/** Takes out what its template marks as true only while a server answers. */
	CopiedPage withoutTheMoment() {
		this.page.select("[data-live]").remove();
		return this;
	}

	/** Puts a sentence in the place of each form, and keeps what else stands inside. */
	CopiedPage withoutForms(CopyWords words) {
		Set<String> said = new HashSet<>();
		for (Element form : this.page.select("form")) {
			String action = form.attr("action").replaceFirst("[?#].*", "");
			form.select(CONTROLS).remove();
			form.select("p, div").forEach(CopiedPage::removeIfEmpty);
			if (form.closest("main") != null && said.add(words.inPlaceOf(action))) {
				form.before(new Element("p").addClass("box").addClass("copy-form").text(words.inPlaceOf(action)));
			}
			form.unwrap();
		}
		return this;
	}

	/** Lets every link of the site name a file of the copy. */
	CopiedPage linked(String address, CopyIndex index, String origin) {
		CopyFile here = index.file(address).orElseThrow();
		for (String name : new String[] { "href", "src" }) {
			for (Element element : this.page.select("[" + name + "]")) {
				String target = element.attr(name);
				if (!target.startsWith("#")) {
					SiteLink.of(address, target, origin).ifPresent((link) -> link(element, name, here, link, index));
				}
			}
		}
		return this;
	}

	/** Says that it is a copy, and keeps other sites from learning where a reader was. */
	CopiedPage noticed(CopyWords words) {
		Element notice = new Element("p").addClass("note").addClass("copy-notice").text(words.notice());
		Element heading = this.page.selectFirst("main h1");
		if (heading != null) {
			heading.after(notice);
		}
		this.page.head().appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
		return this;
	}

	/**
	 * Lets links begin at the top of the host, for the page that stands in for any
	 * address.
	 */
	CopiedPage fromTheTop() {
		for (String name : new String[] { "href", "src" }) {
			for (Element element : this.page.select("[" + name + "]")) {
				if (!element.attr(name).matches("(#|[a-z]+:).*")) {
					element.attr(name, "/" + element.attr(name));
				}
			}
		}
		return this;
	}

	String html() {
		return this.page.outerHtml();
	}

	private static void link(Element element, String attribute, CopyFile here, SiteLink link, CopyIndex index) {
		index.file(link.address())
			.ifPresentOrElse((file) -> element.attr(attribute, here.linkTo(file) + link.fragment()),
					() -> leaveOut(element));
	}

	/**
	 * What stands in no file: a feed, a sitemap, when nobody knows the copy's address.
	 */
	private static void leaveOut(Element element) {
		if (element.normalName().equals("a")) {
			element.tagName("span").clearAttributes();
		}
		else {
			element.remove();
		}
	}

	private static void removeIfEmpty(Element element) {
		if (element.children().isEmpty() && element.text().isBlank()) {
			element.remove();
		}
	}

}
