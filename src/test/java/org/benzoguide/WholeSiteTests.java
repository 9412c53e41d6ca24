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

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole site over a real port, with the real content. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class WholeSiteTests {

	private static final List<String> HEADERS = List.of("content-security-policy", "referrer-policy",
			"x-content-type-options", "x-frame-options", "cross-origin-opener-policy", "cross-origin-resource-policy",
			"cross-origin-embedder-policy", "permissions-policy", "x-permitted-cross-domain-policies",
			"origin-agent-cluster", "x-dns-prefetch-control");

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	@LocalServerPort
	private int port;

	@Autowired
	private EntityManagerFactory entities;

	@Test
	void followsEveryInternalLinkFromTheFirstPage() throws Exception {
		Map<String, Document> pages = crawl();
		assertThat(pages).hasSizeGreaterThan(250)
			.containsKeys("/articles/danger-signs", "/treatments/maintenance", "/helplines/gb", "/about", "/glossary");
		Map<String, String> titles = new HashMap<>();
		Map<String, String> descriptions = new HashMap<>();
		pages.forEach((path, page) -> {
			assertThat(page.select("h1")).as("one h1 on " + path).hasSize(1);
			assertThat(titles.put(page.title(), path)).as("title of " + path).isNull();
			String description = page.select("meta[name=description]").attr("content");
			assertThat(description).as("description of " + path).hasSizeBetween(20, 250);
			assertThat(descriptions.put(description, path)).as("description of " + path).isNull();
			assertThat(page.select("[id]").eachAttr("id")).as("ids of " + path).doesNotHaveDuplicates();
		});
	}

	@Test
	void hasAnAnchorForEveryFragmentLink() throws Exception {
		Map<String, Document> pages = crawl();
		pages.forEach((path, page) -> page.select("a[href*=#]").forEach((link) -> {
			String href = link.attr("href");
			String target = href.startsWith("#") ? path : href.substring(0, href.indexOf('#'));
			String id = href.substring(href.indexOf('#') + 1);
			if (pages.containsKey(target)) {
				assertThat(pages.get(target).getElementById(id)).as(href + " on " + path).isNotNull();
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
		assertThat(listed).containsExactlyInAnyOrderElementsOf(crawl().keySet());
	}

	@Test
	void carriesTheStripAndTheExitOnEveryPage() throws Exception {
		crawl().forEach((path, page) -> {
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
		crawl().forEach((path, page) -> {
			assertThat(page.select("script:not([src])")).as(path).isEmpty();
			assertThat(page.select("style, [style], iframe, img[src^=http]")).as(path).isEmpty();
			assertThat(page.select("script[src], link[href]").eachAttr("src")).as(path)
				.allMatch((src) -> src.isEmpty() || src.startsWith("/"));
			assertThat(page.select("link").eachAttr("href")).as(path).allMatch((href) -> href.startsWith("/"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles/danger-signs", "/helplines/gb", "/helplines/here", "/site.css", "/exit.js",
			"/nope", "/articles/..%2f..%2fpom.xml", "/treatments/compare?with=nope&with=", "/sitemap.xml", "/livez" })
	void sendsTheSecurityHeadersWithEverything(String path) throws Exception {
		assertThat(get(path).headers().map().keySet()).containsAll(HEADERS).doesNotContain("server", "x-powered-by");
	}

	@ParameterizedTest
	@CsvSource({ "/articles/nope, 404", "/helplines/zz, 404", "/treatments/nope, 404", "/medicines/nope, 404",
			"/nope, 404", "/error, 404", "/treatments/compare?with=nope&with=, 400",
			"/treatments/compare?with=cbt-i, 400", "/treatments/compare?evidence=perfect, 400",
			"/helplines?country=zz, 400", "/articles/..%2f..%2fpom.xml, 400", "/%00, 400", "/actuator, 404",
			"/actuator/health, 404", "/h2-console, 404", "/content/topics.yml, 404",
			"/articles/danger-signs/more, 404" })
	void answersWhatIsNotThereWithAClearPage(String path, int status) throws Exception {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(status);
		assertClear(response);
	}

	@ParameterizedTest
	@ValueSource(ints = { 600, 9_000, 20_000 })
	void answersAnEndlessQueryWithAClearPage(int length) throws Exception {
		HttpResponse<String> response = get("/articles?q=" + "a".repeat(length));
		assertThat(response.statusCode()).isEqualTo(400);
		assertClear(response);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "TRACE" })
	void answersAMethodThatIsNotAllowedWithAClearPage(String method) throws Exception {
		HttpResponse<String> response = send(method, "/articles");
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("allow")).isPresent();
		assertClear(response);
	}

	@Test
	void leadsMovedAddressesOn() throws Exception {
		HttpResponse<String> response = get("/helplines/uk");
		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(response.headers().firstValue("location")).contains("/helplines/gb");
	}

	@Test
	void answersTheProbes() throws Exception {
		assertThat(get("/livez").statusCode()).isEqualTo(200);
		assertThat(get("/readyz").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/, 1", "/articles, 2", "/articles/danger-signs, 5", "/treatments, 1", "/treatments/cbt-i, 3",
			"/treatments/compare, 1",
			"/treatments/compare?with=cbt-i&with=maintenance&with=staying-on&with=cbt-taper, 2", "/helplines, 3",
			"/medicines, 1", "/medicines/clonazepam, 3", "/medicines/compare, 2",
			"/medicines/street-and-designer-drugs, 2", "/helplines/aq, 3", "/helplines/gb, 2", "/helplines/us, 2",
			"/about, 2", "/glossary, 2", "/references, 2", "/sitemap.xml, 1" })
	void asksTheStoreAFixedNumberOfTimes(String path, long statements) throws Exception {
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		assertThat(get(path).statusCode()).isEqualTo(200);
		assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(statements);
	}

	private static void assertClear(HttpResponse<String> response) {
		Document page = Jsoup.parse(response.body());
		assertThat(response.headers().map().keySet()).containsAll(HEADERS);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select(".strip a[href=/helplines/here]")).hasSize(1);
		assertThat(page.select("a#exit")).hasSize(1);
		assertThat(response.body()).doesNotContain("Exception", "org.springframework", "\tat ", "Whitelabel", "Tomcat");
	}

	private Map<String, Document> crawl() throws Exception {
		Map<String, Document> pages = new TreeMap<>();
		Deque<String> waiting = new ArrayDeque<>(List.of("/"));
		while (!waiting.isEmpty()) {
			String path = waiting.poll();
			if (!pages.containsKey(path)) {
				HttpResponse<String> response = get(path);
				if (path.equals("/helplines/here")) {
					assertThat(response.statusCode()).isEqualTo(302);
					continue;
				}
				assertThat(response.statusCode()).as(path).isEqualTo(200);
				Document page = Jsoup.parse(response.body());
				pages.put(path, page);
				waiting.addAll(linksOf(page));
			}
		}
		return pages;
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
