package org.benzoguide.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.data.NullableDataKey;
import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Renders the Markdown of one page after another; flexmark is known to this package
 * alone.
 */
@Component
public class MarkdownRenderer {

	private static final NullableDataKey<PageNodes> PAGE = new NullableDataKey<>("PAGE");

	private final MessageSource messages;

	public MarkdownRenderer(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Opens a page: its headings get ids and its sources get numbers across everything
	 * that is rendered through it.
	 * @param file the file it is written in, for faults
	 * @param url its address on this site
	 */
	public MarkdownPage page(ContentFile file, String url, ContentImport content) {
		return new MarkdownPage(this, file, url, content);
	}

	Document parse(String markdown) {
		return Flexmark.PARSER.parse(markdown);
	}

	String render(Document document, PageNodes nodes) {
		document.set(PAGE, nodes);
		return Flexmark.HTML.render(document);
	}

	String word(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, Locale.ENGLISH);
	}

	/**
	 * Made when there is something to render, which there is not while the content is
	 * packed.
	 */
	private static final class Flexmark {

		private static final DataHolder OPTIONS = new MutableDataSet()
			.set(Parser.EXTENSIONS, List.of(FootnoteExtension.create(), TablesExtension.create()))
			.set(HtmlRenderer.ESCAPE_HTML, true)
			.set(TablesExtension.COLUMN_SPANS, false)
			.set(TablesExtension.APPEND_MISSING_COLUMNS, true)
			.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
			.toImmutable();

		static final Parser PARSER = Parser.builder(OPTIONS).build();

		static final HtmlRenderer HTML = HtmlRenderer.builder(OPTIONS)
			.nodeRendererFactory((page) -> Objects.requireNonNull(PAGE.get(page)))
			.build();

	}

}
