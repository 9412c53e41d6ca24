package org.benzoguide.markdown;

import java.util.Set;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import org.benzoguide.content.Mentions;

/**
 * How the parts of Markdown that are ours are written: links, citations, headings, tables
 * and boxes.
 */
class PageNodes implements NodeRenderer {

	private final MarkdownPage page;

	private final int firstLine;

	private final boolean ownPage;

	PageNodes(MarkdownPage page, int firstLine, boolean ownPage) {
		this.page = page;
		this.firstLine = firstLine;
		this.ownPage = ownPage;
	}

	@Override
	public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
		return Set.of(new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Heading.class, this::heading),
				new NodeRenderingHandler<>(Link.class, this::link),
				new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
				new NodeRenderingHandler<>(MailLink.class, this::mailLink),
				new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
				new NodeRenderingHandler<>(Image.class, this::image),
				new NodeRenderingHandler<>(ImageRef.class, this::image),
				new NodeRenderingHandler<>(Footnote.class, this::citation),
				new NodeRenderingHandler<>(FootnoteBlock.class, this::footnoteBlock),
				new NodeRenderingHandler<>(BlockQuote.class, this::blockQuote),
				new NodeRenderingHandler<>(TableBlock.class, this::table),
				new NodeRenderingHandler<>(TableCell.class, this::tableCell));
	}

	private void heading(com.vladsch.flexmark.ast.Heading node, NodeRendererContext context, HtmlWriter html) {
		String text = new TextCollectingVisitor().collectAndGetText(node).strip();
		String id = this.page.heading(node.getLevel(), text, line(node));
		String tag = "h" + Math.max(2, node.getLevel());
		html.attr("id", id).withAttr().tag(tag, () -> context.renderChildren(node));
		html.line();
	}

	private void link(Link node, NodeRendererContext context, HtmlWriter html) {
		anchor(node, node.getUrl().unescape(), html, () -> context.renderChildren(node));
	}

	private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
		String url = node.getText().toString();
		anchor(node, url, html, () -> html.text(url));
	}

	private void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
		String address = node.getText().toString();
		anchor(node, "mailto:" + address, html, () -> html.text(address));
	}

	private void anchor(Node node, String url, HtmlWriter html, Runnable text) {
		String href = switch (LinkTarget.of(url)) {
			case INTERNAL -> internal(node, url);
			case FRAGMENT -> {
				this.page.mention(Mentions.PAGE, this.page.url() + url, line(node));
				yield url;
			}
			case TERM -> {
				String id = url.substring(url.indexOf(':') + 1);
				this.page.mention(Mentions.TERM, id, line(node));
				html.attr("class", "term");
				yield "/glossary#" + id;
			}
			case EXTERNAL, MAIL -> url;
			case REFUSED -> {
				this.page.report(line(node), "The link to \"" + url + "\" is not one we allow.",
						"Links start with /, #, http:, https:, mailto: or glossary: and hold no spaces or capitals after /.");
				yield "";
			}
		};
		if (href.isEmpty()) {
			text.run();
			return;
		}
		html.attr("href", href).withAttr().tag("a", text);
	}

	private String internal(Node node, String url) {
		this.page.mention(Mentions.PAGE, url.replaceFirst("\\?[^#]*", ""), line(node));
		return url;
	}

	private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
		if (node.isDefined()) {
			this.page.report(line(node), "Links by reference are not used here.",
					"Write the address beside the words: [words](/address).");
		}
		html.text(node.getChars().unescape());
	}

	private void image(Node node, NodeRendererContext context, HtmlWriter html) {
		this.page.report(line(node), "Images are not used in articles.", "Say it in words, or in a table.");
		html.text(node.getChars().unescape());
	}

	private void citation(Footnote node, NodeRendererContext context, HtmlWriter html) {
		String key = node.getText().toString().strip();
		int number = this.page.cite(key, line(node));
		// A word joiner keeps the number on the line of the word it follows.
		html.raw("&#8288;");
		if (this.ownPage) {
			html.attr("id", "cite-" + number + "-" + this.page.nextAnchor(key));
		}
		html.attr("class", "cite").withAttr().tag("sup", () -> {
			html.attr("href", (this.ownPage ? "" : this.page.url()) + "#ref-" + number);
			html.attr("aria-label", this.page.word("cite.source", number));
			html.withAttr().tag("a", () -> html.text(String.valueOf(number)));
		});
	}

	private void footnoteBlock(FootnoteBlock node, NodeRendererContext context, HtmlWriter html) {
		this.page.report(line(node), "A source is written out in the page.",
				"Put it into references.yml and cite its id here.");
	}

	private void blockQuote(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
		Box box = Box.take(node);
		if (box == Box.UNKNOWN) {
			this.page.report(line(node), "This box has a name we do not know.", "Write one of: " + Box.names() + ".");
		}
		if (box == Box.NONE || box == Box.UNKNOWN) {
			html.tagLineIndent("blockquote", () -> context.renderChildren(node));
			return;
		}
		String title = this.page.word(box.title());
		html.attr("class", "box " + box.style()).attr("aria-label", title);
		html.withAttr().tagLineIndent("aside", () -> {
			html.attr("class", "box-title").withAttr().tag("p", () -> html.text(title));
			html.line();
			context.renderChildren(node);
		});
	}

	private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
		String label = TableHeads.of(node);
		if (label.isBlank()) {
			this.page.report(line(node), "This table has no words in its header row.",
					"Give each column a heading, so that a screen reader can say it.");
		}
		html.attr("class", "table-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", label);
		html.withAttr().tagLineIndent("div", () -> html.tagLineIndent("table", () -> context.renderChildren(node)));
	}

	private void tableCell(TableCell node, NodeRendererContext context, HtmlWriter html) {
		if (node.isHeader()) {
			html.attr("scope", "col").withAttr().tag("th", () -> context.renderChildren(node));
		}
		else {
			html.tag("td", () -> context.renderChildren(node));
		}
	}

	private int line(Node node) {
		return this.firstLine + node.getStartLineNumber();
	}

}
