package org.benzoguide.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.util.ast.Document;
import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;
import org.jsoup.nodes.Element;

/** The Markdown of one page, rendered piece by piece. */
public class MarkdownPage {

	private static final int WORDS_A_MINUTE = 180;

	private final MarkdownRenderer renderer;

	private final ContentFile file;

	private final String url;

	private final ContentImport content;

	private final List<Heading> headings = new ArrayList<>();

	private final HeadingIds ids = new HeadingIds();

	private final Citations citations = new Citations();

	private int words;

	MarkdownPage(MarkdownRenderer renderer, ContentFile file, String url, ContentImport content) {
		this.renderer = renderer;
		this.file = file;
		this.url = url;
		this.content = content;
	}

	/**
	 * Renders one paragraph without its {@code
	 *
	<p>
	 * }, its citations numbered with those of the page.
	 */
	public String inline(String markdown, Place place) {
		return paragraph(render(markdown, place.line(), true), place);
	}

	/**
	 * Renders one paragraph that may also be shown on another page: its citations lead to
	 * this page's list by full address, and it holds no ids.
	 */
	public String portable(String markdown, Place place) {
		return paragraph(render(markdown, place.line(), false), place);
	}

	/**
	 * Ends the page with its body, which is rendered last so that its sources are
	 * numbered last.
	 */
	public RenderedMarkdown finish(String markdown, int line) {
		String html = render(markdown, line, true).html();
		return new RenderedMarkdown(html, List.copyOf(this.headings), this.citations.list(), minutes());
	}

	/**
	 * Cites a source from a field of the front matter, so that it gets its number on the
	 * page.
	 */
	public void cite(String key, Place place) {
		cite(key, place.line());
	}

	private int minutes() {
		return Math.max(1, Math.round((float) this.words / WORDS_A_MINUTE));
	}

	private Element render(String markdown, int line, boolean ownPage) {
		Element safe = SafeHtml.of(html(markdown, line, ownPage));
		this.words += safe.text().split(" ").length;
		return safe;
	}

	private String html(String markdown, int line, boolean ownPage) {
		try {
			Document document = this.renderer.parse(markdown);
			return this.renderer.render(document, new PageNodes(this, line, ownPage));
		}
		catch (StackOverflowError ex) {
			// The parser recurses on brackets and quotes; a few hundred within each other
			// are no text of ours.
			report(line, "The brackets or quotes here are nested too deeply to read.",
					"Close the brackets, or take them out.");
			return "";
		}
	}

	private String paragraph(Element body, Place place) {
		if (body.childrenSize() == 1 && body.child(0).nameIs("p")) {
			return body.child(0).html();
		}
		if (body.childrenSize() > 0) {
			this.content.report(place, "This should be one paragraph.",
					"Take out headings, lists, tables, boxes and blank lines here.");
		}
		return body.html();
	}

	String heading(int level, String text, int line) {
		int previous = this.headings.isEmpty() ? 1 : this.headings.get(this.headings.size() - 1).level();
		if (level == 1 || level > previous + 1) {
			report(line, "The heading \"" + text + "\" is at the wrong level.",
					"Begin with ##, and go down one # at a time; the page title is the only heading of level 1.");
		}
		String id = this.ids.idFor(text);
		this.headings.add(new Heading(Math.max(2, level), id, text));
		this.content.define(Mentions.PAGE, this.url + "#" + id, this.file.at(line));
		return id;
	}

	int cite(String key, int line) {
		this.content.refer(Mentions.SOURCE, key, this.file.at(line));
		return this.citations.number(key);
	}

	int nextAnchor(String key) {
		return this.citations.nextAnchor(key);
	}

	void mention(String kind, String name, int line) {
		this.content.refer(kind, name, this.file.at(line));
	}

	void report(int line, String fault, String remedy) {
		this.content.report(this.file.at(line), fault, remedy);
	}

	String url() {
		return this.url;
	}

	String word(String code, Object... arguments) {
		return this.renderer.word(code, arguments);
	}

}
