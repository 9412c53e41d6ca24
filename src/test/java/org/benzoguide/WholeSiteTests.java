package org.benzoguide;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole site over a real port, with the real content. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class WholeSiteTests {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final Map<String, Document> pages = new TreeMap<>();

	@LocalServerPort
	private int port;

	/** Fails where a link leads to no page. */
	@BeforeAll
	void followEveryInternalLinkFromTheFirstPage() throws Exception {
		Deque<String> waiting = new ArrayDeque<>(List.of("/"));
		while (!waiting.isEmpty()) {
			String path = waiting.poll();
			if (!this.pages.containsKey(path)) {
				HttpResponse<String> response = get(path);
				if (path.equals("/helplines/here")) {
					assertThat(response.statusCode()).isEqualTo(302);
					continue;
				}
				assertThat(response.statusCode()).as(path).isEqualTo(200);
				Document page = Jsoup.parse(response.body());
				this.pages.put(path, page);
				waiting.addAll(linksOf(page));
			}
		}
	}

	@Test
	void hasOneHeadingAndItsOwnTitleAndDescriptionOnEveryPage() {
		assertThat(this.pages).hasSizeGreaterThan(250)
			.containsKeys("/articles/danger-signs", "/treatments/maintenance", "/helplines/gb", "/about", "/glossary");
		Map<String, String> titles = new HashMap<>();
		Map<String, String> descriptions = new HashMap<>();
		this.pages.forEach((path, page) -> {
			assertThat(page.select("h1")).as("one h1 on " + path).hasSize(1);
			assertThat(titles.put(page.title(), path)).as("title of " + path).isNull();
			String description = page.select("meta[name=description]").attr("content");
			assertThat(description).as("description of " + path).hasSizeBetween(20, 250);
			assertThat(descriptions.put(description, path)).as("description of " + path).isNull();
			assertThat(page.select("[id]").eachAttr("id")).as("ids of " + path).doesNotHaveDuplicates();
		});
	}

	@Test
	void hasAnAnchorForEveryFragmentLink() {
		this.pages.forEach((path, page) -> page.select("a[href*=#]").forEach((link) -> {
			String href = link.attr("href");
			String target = href.startsWith("#") ? path : href.substring(0, href.indexOf('#'));
			String id = href.substring(href.indexOf('#') + 1);
			if (this.pages.containsKey(target)) {
				assertThat(this.pages.get(target).getElementById(id)).as(href + " on " + path).isNotNull();
			}
		}));
	}

	@Test
	void listsEveryPageInTheSitemapAndNothingElse() throws Exception {
		List<String> listed = Jsoup.parse(get("/sitemap.xml").body(), "", org.jsoup.parser.Parser.xmlParser())
			.select("loc")
			.eachText()
			.stream()
			.map((loc) -> URI.create(loc).getPath())
			.toList();
		assertThat(listed).containsExactlyInAnyOrderElementsOf(this.pages.keySet());
	}

	@Test
	void carriesTheStripAndTheExitOnEveryPage() {
		this.pages.forEach((path, page) -> {
			assertThat(page.select(".strip a[href=/helplines/here]")).as(path).hasSize(1);
			assertThat(page.select("a#exit[rel=nofollow noreferrer]")).as(path).hasSize(1);
			assertThat(page.select("body > a.skip[href=#main]")).as(path).hasSize(1);
			assertThat(page.select("footer").text()).as(path).contains("not medical advice");
			assertThat(page.documentType()).as(path).isNotNull();
		});
	}

	@Test
	void setsNoCookieAndAsksNobodyElse() throws Exception {
		assertThat(get("/").headers().firstValue("set-cookie")).isEmpty();
		this.pages.forEach((path, page) -> {
			assertThat(page.select("script:not([src])")).as(path).isEmpty();
			assertThat(page.select("style, [style], iframe, img[src^=http]")).as(path).isEmpty();
			assertThat(page.select("script[src], link[href]").eachAttr("src")).as(path)
				.allMatch((src) -> src.isEmpty() || src.startsWith("/"));
			assertThat(page.select("link").eachAttr("href")).as(path).allMatch((href) -> href.startsWith("/"));
		});
	}

	private static List<String> linksOf(Document page) {
		List<String> links = new ArrayList<>();
		for (String href : page.select("a[href^=/]").eachAttr("href")) {
			links.add(href.replaceFirst("[#?].*", ""));
		}
		return links;
	}

	private HttpResponse<String> get(String path) throws Exception {
		return send("GET", path);
	}

	private HttpResponse<String> send(String method, String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

}
