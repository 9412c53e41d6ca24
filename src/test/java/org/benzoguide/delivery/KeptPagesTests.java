package org.benzoguide.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.benzoguide.content.ContentStored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Kept pages over a real port, with the real content. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeptPagesTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	private static final Set<String> OF_THE_READER = Set.of("/search", "/start", "/treatments/compare");

	private static final Set<String> BY_LANGUAGE = Set.of("/helplines", "/find-treatment", "/appointment");

	@Autowired
	private PageShelf shelf;

	@Autowired
	private ConfigurableApplicationContext context;

	@BeforeEach
	void forgetAll() {
		this.shelf.clear(new ContentStored("any"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles", "/articles/danger-signs", "/articles?for=family", "/medicines/compare",
			"/treatments/cbt-i", "/helplines", "/helplines/gb", "/glossary", "/site.css" })
	void sendsTheSameBytesKeptOrNotAndInEveryForm(String path) throws Exception {
		HttpResponse<byte[]> made = get(path);
		HttpResponse<byte[]> kept = get(path);
		assertThat(kept.body()).isEqualTo(made.body()).isNotEmpty();
		assertThat(headers(kept)).isEqualTo(headers(made));
		SecuredAnswer.assertSecured(kept.headers());
		assertThat(this.shelf.now().asMap()).isNotEmpty();
		HttpResponse<byte[]> gzip = get(path, "Accept-Encoding", "gzip");
		assertThat(unzipped(gzip.body())).isEqualTo(made.body());
		HttpResponse<byte[]> brotli = get(path, "Accept-Encoding", "gzip, br");
		assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
		assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(made.body());
	}

	@Test
	void answersAConditionalRequestAtTheDoor() throws Exception {
		String tag = get("/articles").headers().firstValue("ETag").orElseThrow();
		HttpResponse<byte[]> unchanged = get("/articles", "If-None-Match", "W/" + tag);
		assertThat(unchanged.statusCode()).isEqualTo(304);
		assertThat(unchanged.body()).isEmpty();
		assertThat(unchanged.headers().map().keySet()).contains("etag", "cache-control", "vary");
		SecuredAnswer.assertSecured(unchanged.headers());
		assertThat(get("/articles", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

	@Test
	void answersSeveralRequestsOnOneConnection() throws Exception {
		get("/about");
		String head = "HEAD /about HTTP/1.1\r\nHost: x\r\n\r\n";
		String get = "GET /about HTTP/1.1\r\nHost: x\r\nRange: bytes=0-9\r\nContent-Length: 4\r\n\r\nbody";
		String last = "GET /about HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
		String answers = talk(head + get + last);
		assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(4);
		assertThat(answers.split("</html>", -1)).hasSize(3);
	}

	@Test
	void suggestsEachReaderTheirOwnCountryOnly() throws Exception {
		assertThat(text(get("/helplines", "Accept-Language", "en-GB"))).contains("United Kingdom");
		String french = text(get("/helplines", "Accept-Language", "fr-FR,fr;q=0.9"));
		assertThat(suggestion(french)).contains("France").doesNotContain("United Kingdom");
		assertThat(text(get("/helplines", "Accept-Language", "fr-FR"))).isEqualTo(french);
		assertThat(suggestion(text(get("/helplines")))).isEmpty();
		assertThat(get("/helplines").headers().firstValue("Vary")).contains("Accept-Encoding, Accept-Language");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nope", "/articles/nope", "/articles/danger-signs.css", "/articles/danger-signs/x.js",
			"/search?q=my-secret", "/helplines/here", "/helplines?country=zz", "/articles?for=nobody", "/livez",
			"/sitemap.xml", "/articles//danger-signs", "/articles/danger-signs;x=y" })
	void keepsNothingUnderAnAddressThatIsNoPublicPage(String path) throws Exception {
		get(path);
		assertThat(this.shelf.now().asMap()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tapering/explorer?step=10&weeks=2&of=current", "/appointment?for=pregnancy&country=GB" })
	void keepsAChoiceOfAClosedListInMemoryOnly(String path) throws Exception {
		HttpResponse<byte[]> made = get(path);
		HttpResponse<byte[]> kept = get(path + "&utm_source=x", "Accept-Encoding", "br");
		assertThat(this.shelf.now().asMap()).hasSize(1);
		assertThat(Decoder.decompress(kept.body()).getDecompressedData()).isEqualTo(made.body());
		assertThat(kept.headers().allValues("Cache-Control")).containsExactly("private, no-store");
		HttpResponse<byte[]> atTheDoor = get(path);
		assertThat(atTheDoor.body()).isEqualTo(made.body());
		assertThat(headers(atTheDoor)).isEqualTo(headers(get(path + "&utm_source=x")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tapering/explorer?step=my-secret", "/appointment?for=my-secret" })
	void keepsNothingOfAnAnswerThatIsNoneOfTheList(String path) throws Exception {
		get(path);
		assertThat(this.shelf.now().asMap()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/nope, 404", "/helplines/zz, 404", "/helplines?country=zz, 400",
			"/treatments/compare?with=cbt-i, 400", "/%00, 400", "/articles/..%2fx, 400", "/readyz/x.css, 404",
			"/nope.css, 404" })
	void tellsNobodyToKeepAnError(String path, int status) throws Exception {
		HttpResponse<byte[]> error = get(path);
		assertThat(error.statusCode()).isEqualTo(status);
		SecuredAnswer.assertUnstored(error.headers());
		SecuredAnswer.assertSecured(error.headers());
	}

	@Test
	void multipliesNoPageByWhatASenderAdds() throws Exception {
		get("/articles");
		get("/articles?utm_source=a", "X-Forwarded-Host", "evil.example");
		get("/articles?a=b&c=d", "X-Forwarded-Prefix", "/evil");
		get("/articles", "Cookie", "a=b");
		get("/articles", "Accept", "application/json");
		assertThat(this.shelf.now().asMap()).containsOnlyKeys("/articles");
	}

	@Test
	void letsNobodyPutAHostIntoAPageOfOthers() throws Exception {
		for (String path : List.of("/", "/articles", "/sitemap.xml", "/helplines")) {
			talk("GET " + path + "?x=evil HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
					+ "Forwarded: host=evil.example\r\nX-Original-URL: /evil\r\nConnection: close\r\n\r\n");
			assertThat(text(get(path))).as(path).doesNotContain("evil");
		}
	}

	@Test
	void givesFilesANameForGoodAndAnswersTheNameOfAnotherRelease() throws Exception {
		String page = text(get("/"));
		String sheet = page.replaceFirst("(?s).*href=\"(/site-[0-9a-f]{32}\\.css)\".*", "$1");
		HttpResponse<byte[]> named = get(sheet);
		assertThat(named.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
		HttpResponse<byte[]> old = get("/site-" + "0".repeat(32) + ".css");
		assertThat(old.statusCode()).isEqualTo(200);
		assertThat(old.body()).isEqualTo(named.body()).isEqualTo(get("/site.css").body());
		assertThat(old.headers().firstValue("Cache-Control").orElse("")).startsWith("max-age=60,");
		assertThat(get("/nope-" + "0".repeat(32) + ".css").statusCode()).isEqualTo(404);
	}

	@Test
	void compressesPagesMadeForOneReaderToo() throws Exception {
		HttpResponse<byte[]> page = get("/nope", "Accept-Encoding", "gzip");
		assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(new String(unzipped(page.body()), StandardCharsets.UTF_8)).contains("</html>");
	}

	@Test
	void makesEveryPublicPageInTheBackgroundAndAgainWhenTheContentChanged() throws Exception {
		PageWarmer warmer = new PageWarmer(0);
		try {
			warmer
				.begin(new ApplicationReadyEvent(new SpringApplication(), new String[0], this.context, Duration.ZERO));
			awaitPages(listed());
			assertThat(this.shelf.now().asMap().values())
				.allMatch((page) -> page.form(null).body().length < ImpatientProtocol.WHOLE_ANSWER);
			this.shelf.clear(new ContentStored("next"));
			warmer.beginAgain(new ContentStored("next"));
			awaitPages(listed().subList(0, 20));
		}
		finally {
			warmer.end();
		}
	}

	/**
	 * All but the sitemap itself, which names its host, and pages that hold what a reader
	 * says.
	 */
	private List<String> listed() throws Exception {
		List<String> listed = Pattern.compile("<loc>http://localhost:\\d+([^<]+)</loc>")
			.matcher(text(get("/sitemap.xml")))
			.results()
			.map((page) -> BY_LANGUAGE.contains(page.group(1)) ? page.group(1) + "\n" : page.group(1))
			.filter((path) -> !OF_THE_READER.contains(path))
			.toList();
		assertThat(listed).hasSizeGreaterThan(250);
		return listed;
	}

	private void awaitPages(List<String> listed) throws Exception {
		long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
		while (!this.shelf.now().asMap().keySet().containsAll(listed) && System.nanoTime() < end) {
			Thread.sleep(50);
		}
		assertThat(this.shelf.now().asMap().keySet()).containsAll(listed);
	}

	private static String suggestion(String page) {
		return page.contains("class=\"suggested") ? page.replaceFirst("(?s).*class=\"suggested(.*?)</p>.*", "$1") : "";
	}

	private static Map<String, List<String>> headers(HttpResponse<byte[]> response) {
		Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
		headers.remove("date");
		headers.remove("age");
		headers.remove("keep-alive");
		headers.remove("connection");
		return headers;
	}

	private static byte[] unzipped(byte[] body) throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
	}

	private static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private String talk(String sent) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
