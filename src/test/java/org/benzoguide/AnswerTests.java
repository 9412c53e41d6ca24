package org.benzoguide;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.benzoguide.delivery.SecuredAnswer;
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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** How the site answers over a real port: headers, errors, statements. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "benzo.delivery.cache=false", "benzo.security.contact=https://example.org/report",
				"spring.jpa.properties.hibernate.generate_statistics=true" })
class AnswerTests {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	@LocalServerPort
	private int port;

	@Autowired
	private EntityManagerFactory entities;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles/danger-signs", "/helplines/gb", "/helplines/here", "/site.css", "/exit.js",
			"/nope", "/search?q=klonopin", "/articles/..%2f..%2fpom.xml", "/treatments/compare?with=nope&with=",
			"/sitemap.xml", "/livez" })
	void sendsTheSecurityHeadersWithEverything(String path) throws Exception {
		SecuredAnswer.assertSecured(get(path).headers());
	}

	@ParameterizedTest
	@CsvSource({ "/, text/html", "/search?q=klonopin, text/html", "/nope, text/html", "/%00, text/html",
			"/site.css, text/css", "/exit.js, text/javascript", "/sitemap.xml, application/xml",
			"/robots.txt, text/plain", "/livez, text/plain", "/readyz, text/plain",
			"/.well-known/security.txt, text/plain", "/icon.svg, image/svg+xml" })
	void saysWhatItSendsAndInWhichCharacters(String path, String type) throws Exception {
		assertThat(get(path).headers().allValues("content-type")).containsExactly(type + ";charset=UTF-8");
	}

	@ParameterizedTest
	@CsvSource({ "/articles/nope, 404", "/helplines/zz, 404", "/treatments/nope, 404", "/medicines/nope, 404",
			"/nope, 404", "/error, 404", "/treatments/compare?with=nope&with=, 400",
			"/treatments/compare?with=cbt-i, 400", "/treatments/compare?evidence=perfect, 400",
			"/treatments/compare?matters=spa, 400", "/helplines?country=zz, 400", "/articles/..%2f..%2fpom.xml, 400",
			"/%00, 400", "/actuator, 404", "/actuator/health, 404", "/h2-console, 404", "/content/topics.yml, 404",
			"/articles/danger-signs/more, 404" })
	void answersWhatIsNotThereWithAClearPage(String path, int status) throws Exception {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(status);
		assertClear(response);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/broken", "/broken?q=words" })
	void showsNothingOfTheInsideWhenItBreaks(String path) throws Exception {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.body()).contains("Something went wrong on our side").doesNotContain("inside", "broken");
		assertClear(response);
	}

	@ParameterizedTest
	@CsvSource({ "600, 414", "9000, 414", "20000, 400" })
	void answersAnEndlessQueryWithAClearPage(int length, int status) throws Exception {
		HttpResponse<String> response = get("/articles?q=" + "a".repeat(length));
		assertThat(response.statusCode()).isEqualTo(status);
		assertClear(response);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "TRACE" })
	void answersAMethodThatIsNotAllowedWithAClearPage(String method) throws Exception {
		for (String path : List.of("/", "/articles", "/helplines/gb", "/search", "/start", "/treatments/compare",
				"/sitemap.xml", "/readyz", "/site.css")) {
			HttpResponse<String> response = send(method, path);
			assertThat(response.statusCode()).as(path).isEqualTo(405);
			assertThat(response.headers().firstValue("allow").orElse("")).as(path)
				.contains("GET")
				.doesNotContain(method);
			assertClear(response);
		}
	}

	@Test
	void leadsMovedAddressesOn() throws Exception {
		HttpResponse<String> response = get("/helplines/uk");
		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(response.headers().firstValue("location")).contains("/helplines/gb");
	}

	@ParameterizedTest
	@CsvSource({ "klonopin, clonazepam", "xanax, alprazolam", "valium, diazepam", "ativan, lorazepam",
			"rivotril, clonazepam" })
	void leadsFromABrandToItsMedicine(String brand, String medicine) throws Exception {
		HttpResponse<String> response = get("/medicines/" + brand);
		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(response.headers().firstValue("location")).contains("/medicines/" + medicine);
	}

	@Test
	void saysWhichPagesLeanOnASource() throws Exception {
		assertThat(Jsoup.parse(get("/references/guideline").body()).select("#asam-2025 details a").eachAttr("href"))
			.contains("/articles/how-a-taper-works", "/treatments/own-prescriber-taper", "/medicines/clonazepam");
		for (String kind : Jsoup.parse(get("/references").body()).select("main h2 a").eachAttr("href")) {
			assertThat(Jsoup.parse(get(kind).body()).select(".bibliography > li:not(:has(details))").eachAttr("id"))
				.as("sources nobody uses")
				.isEmpty();
		}
	}

	@Test
	void answersTheProbes() throws Exception {
		assertThat(get("/livez").statusCode()).isEqualTo(200);
		assertThat(get("/readyz").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/, 1", "/articles, 2", "/articles/danger-signs, 5", "/treatments, 1", "/treatments/cbt-i, 3",
			"/treatments/compare, 2",
			"/treatments/compare?with=cbt-i&with=maintenance&with=staying-on&with=cbt-taper, 3", "/helplines, 2",
			"/medicines, 1", "/medicines/clonazepam, 3", "/medicines/compare, 2",
			"/medicines/street-and-designer-drugs, 2", "/helplines/aq, 3", "/helplines/gb, 2", "/helplines/us, 2",
			"/about, 2", "/start, 0", "/start/questions, 0", "/start/questions?country=gb, 2", "/glossary, 2",
			"/references, 1", "/references/study, 2", "/sitemap.xml, 1" })
	void asksTheStoreAFixedNumberOfTimes(String path, long statements) throws Exception {
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		assertThat(get(path).statusCode()).isEqualTo(200);
		assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(statements);
	}

	private static void assertClear(HttpResponse<String> response) {
		Document page = Jsoup.parse(response.body());
		SecuredAnswer.assertSecured(response.headers());
		SecuredAnswer.assertUnstored(response.headers());
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select(".strip a[href=/helplines/here]")).hasSize(1);
		assertThat(page.select("a#exit")).hasSize(1);
		assertThat(response.body()).doesNotContain("Exception", "org.springframework", "\tat ", "Whitelabel", "Tomcat");
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

	@TestConfiguration(proxyBeanMethods = false)
	static class Broken {

		@Bean
		RouterFunction<ServerResponse> broken() {
			return RouterFunctions.route().GET("/broken", (request) -> {
				throw new IllegalStateException("the inside");
			}).build();
		}

	}

}
