package org.benzoguide.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of the whole real site, compared with the site itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class ExportTests {

	private static final String SAID_OF_COPY = ".copy-notice, .copy-form";

	private static final String NEEDS_SERVER = "[data-live], fieldset, label, input, select, textarea, button, output";

	@TempDir
	private static Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private MessageSource messages;

	private RunningSite site;

	private Path copy;

	private Map<Path, Document> pages;

	@BeforeAll
	void write() throws IOException {
		this.site = new RunningSite(this.port);
		this.copy = folder.resolve("copy");
		assertThat(export(this.copy, null).getExitCode()).isZero();
		this.pages = new TreeMap<>();
		for (Path file : files()) {
			if (file.toString().endsWith(".html")) {
				this.pages.put(file, Jsoup.parse(Files.readString(file)));
			}
		}
	}

	@Test
	void everyLinkLeadsToAFileAndAPlaceInIt() {
		assertThat(this.pages).hasSizeGreaterThan(300);
		this.pages.forEach((file, page) -> {
			if (!file.equals(this.copy.resolve("404.html"))) {
				targets(page).forEach((target) -> assertLeadsSomewhere(file, target));
			}
		});
	}

	@Test
	void everyPageCanBeReachedFromTheFirst() {
		Set<Path> reached = new TreeSet<>();
		Deque<Path> waiting = new ArrayDeque<>(List.of(this.copy.resolve("index.html")));
		while (!waiting.isEmpty()) {
			Path file = waiting.remove();
			if (reached.add(file)) {
				targets(this.pages.get(file)).map((target) -> resolved(file, target))
					.filter(this.pages::containsKey)
					.forEach(waiting::add);
			}
		}
		reached.add(this.copy.resolve("404.html"));
		assertThat(reached).isEqualTo(this.pages.keySet());
	}

	@Test
	void holdsEveryPageOfTheSitemapWhereItsAddressLeads() throws IOException {
		List<String> listed = Jsoup.parse(this.site.ask("/sitemap.xml").text(), Parser.xmlParser())
			.select("loc")
			.eachText();
		assertThat(listed).hasSizeGreaterThan(300)
			.allSatisfy((url) -> assertThat(this.copy.resolve("." + URI.create(url).getPath()).resolve("index.html"))
				.exists());
	}

	@Test
	void saysOnEveryPageWhatTheServedOneSays() throws IOException {
		for (Map.Entry<Path, Document> entry : this.pages.entrySet()) {
			Document served = Jsoup.parse(this.site.ask(address(entry.getKey())).text());
			served.select(NEEDS_SERVER).remove();
			Document copied = entry.getValue().clone();
			copied.select(SAID_OF_COPY).remove();
			assertThat(copied.title()).isEqualTo(served.title());
			for (String part : List.of("main", "footer", ".strip", ".crumbs")) {
				assertThat(copied.select(part).text()).as(part + " of " + entry.getKey())
					.isEqualTo(served.select(part).text());
			}
			assertThat(copied.select("main [href^=tel:]").eachAttr("href")).as("numbers of " + entry.getKey())
				.isEqualTo(served.select("main [href^=tel:]").eachAttr("href"));
		}
	}

	@Test
	void holdsNothingThatNeedsAServerOrATime() {
		this.pages.forEach((file, page) -> {
			assertThat(page.select("form, input, select, textarea, button, [data-live]")).as(file.toString()).isEmpty();
			assertThat(page.text()).as(file.toString()).doesNotContain("Open now", "Closed now");
		});
	}

	@Test
	void saysInThePlaceOfAFormWhatToDoInstead() {
		assertThat(page("helplines").select(".copy-form").text()).contains("Choose it from the list below");
		assertThat(page("helplines").select("main a[href$=gb/index.html]")).isNotEmpty();
		assertThat(page("treatments/compare").select(".copy-form")).hasSize(1);
		assertThat(page("treatments/compare").select("table a")).hasSizeGreaterThan(20);
	}

	@Test
	void saysOnceOnEveryPageThatItIsACopyAndOfWhichDay() {
		assertThat(this.pages.values())
			.allSatisfy((page) -> assertThat(page.select(".copy-notice").eachText()).containsExactly(
					"This is a copy of Benzo Guide, made on 3 February 2031. Numbers and pages may have changed since."));
	}

	@Test
	void keepsTheDoorsOfTheFirstPageApart() {
		assertThat(page("").select("main a[href=articles/for-family/index.html]")).hasSize(1);
		assertThat(page("articles/for-family").select("main .card a").eachText()).isNotEmpty()
			.isNotEqualTo(page("articles/for-street").select("main .card a").eachText());
	}

	@Test
	void leadsWhoeverIsInDangerToTheListOfCountries() {
		assertThat(page("articles/danger-signs").select(".strip a").attr("href"))
			.isEqualTo("../../helplines/index.html");
	}

	@Test
	void namesNoServerWhenNobodyKnowsWhereItWillStand() throws IOException {
		for (Path file : files()) {
			assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString())
				.doesNotContain("127.0.0.1", "localhost");
		}
		assertThat(this.copy.resolve("sitemap.xml")).doesNotExist();
		assertThat(this.copy.resolve("robots.txt")).content().contains("Allow: /").doesNotContain("Sitemap");
	}

	@Test
	void namesItsOwnAddressWhenItIsTold() throws IOException {
		Path named = folder.resolve("named");
		assertThat(export(named, URI.create("https://mirror.example/")).getExitCode()).isZero();
		assertThat(named.resolve("sitemap.xml")).content()
			.contains("<loc>https://mirror.example/articles/danger-signs</loc>")
			.doesNotContain("127.0.0.1");
		assertThat(named.resolve("robots.txt")).content().contains("Sitemap: https://mirror.example/sitemap.xml");
	}

	@Test
	void givesHostsAPageForAddressesThatLeadNowhere() {
		Document page = this.pages.get(this.copy.resolve("404.html"));
		assertThat(page.select("h1").text()).isEqualTo("We cannot find that page");
		assertThat(targets(page).filter((target) -> !target.startsWith("#")))
			.allMatch((target) -> target.startsWith("/")
					&& Files.exists(this.copy.resolve(target.substring(1).replaceFirst("#.*", ""))));
	}

	private Export export(Path folder, @Nullable URI url) {
		Export export = new Export(new ExportProperties(folder, url),
				new CopyWords(this.messages, Instant.parse("2031-02-03T04:05:06Z")), () -> this.port,
				new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
		export.run(new DefaultApplicationArguments());
		return export;
	}

	private Document page(String address) {
		return this.pages.get(this.copy.resolve(address).resolve("index.html"));
	}

	/** What a page links to on the same host. */
	private static Stream<String> targets(Document page) {
		return page.select("[href], [src]")
			.stream()
			.map((Element link) -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
			.filter((target) -> !target.matches("(https?|mailto|tel|sms):.*"));
	}

	private void assertLeadsSomewhere(Path file, String target) {
		String link = target + " in " + file;
		assertThat(target).as(link).doesNotStartWith("/").doesNotContain("?").isNotEmpty();
		Path found = resolved(file, target);
		assertThat(found).as(link).isRegularFile();
		if (target.contains("#")) {
			assertThat(this.pages.get(found).getElementById(target.substring(target.indexOf('#') + 1))).as(link)
				.isNotNull();
		}
	}

	private static Path resolved(Path file, String target) {
		String name = target.replaceFirst("#.*", "");
		return name.isEmpty() ? file : file.resolveSibling(name).normalize();
	}

	/** The address a page of the copy was read from. */
	private String address(Path file) {
		String name = "/" + this.copy.relativize(file).toString().replace('\\', '/');
		String path = name.replaceFirst("index\\.html$", "").replaceFirst("(.)/$", "$1");
		return path.replaceFirst("/(for|page|with)-([^/]*)$", "?$1=$2");
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(this.copy)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

}
