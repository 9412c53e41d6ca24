package org.benzoguide.hostile;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests as an attacker writes them, byte by byte, over a real port. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileRequestTests {

	private static final int REQUESTS = Integer.getInteger("benzo.fuzz.requests", 3_000);

	private static final List<String> PATHS = List.of("/", "/articles", "/articles/danger-signs", "/treatments/compare",
			"/helplines", "/helplines/gb", "/helplines/here", "/medicines/xanax", "/medicines/compare", "/glossary",
			"/references", "/about", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/site.css", "/nope");

	private static final List<String> NAMES = List.of("with", "evidence", "cost", "work", "online", "supervision",
			"country", "for", "q", "near", "need", "page", "class.module.classLoader", "_method", "spring.x");

	private static final List<String> VALUES = List.of("", "1", "-1", "99999999999999999999", "GB", "cbt-i", "%00",
			"%c0%af", "%f0%28%8c%28", "%ff", "..%2f..%2fetc%2fpasswd", "..%5c..%5c", "%0d%0aSet-Cookie:%20a=b",
			"%3Cscript%3Ealert(1)%3C/script%3E", "%22onmouseover%3Dalert(1)", "%24%7B7*7%7D", "__%24%7B7*7%7D__",
			"%23%7B7*7%7D", "'%20or%20'1'='1", "//evil.example", "%5C%5Cevil.example", "%25n%25s", "(a%2B)%2B%24",
			"%E2%80%AE", "%F0%9F%98%80", "jndi:ldap://x");

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE",
			"OPTIONS", "TRACE", "PATCH", "BREW", "get");

	private static final String CHARACTERS = "abz019-._~!$&'()*+,;=:@/%?#[]\\\"<>{}|^` \t\u0001\u007f\u00e9";

	@LocalServerPort
	private int port;

	@Test
	void neverAnswersAFaultOfItsOwnToRandomRequests() throws IOException {
		Random random = new Random(20261126);
		for (int number = 0; number < REQUESTS; number++) {
			String request = request(random);
			String answer = send(request);
			String status = answer.isEmpty() ? "closed" : answer.split(" ", 3)[1];
			assertThat(status).as("answer to request " + number + ": " + request).doesNotStartWith("5");
			assertThat(answer).as(request).doesNotContain("\tat ", "Exception", "org.springframework", "evil.example/");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "/%5Cevil.example", "//evil.example/helplines",
			"/helplines/%2f%2fevil.example", "/helplines?country=//evil.example", "/medicines/%2f%2fevil.example",
			"/medicines//evil.example" })
	void leadsNobodyElsewhere(String path) throws IOException {
		assertThat(locations(get(path))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/helplines?country=gb, /helplines/gb", "/helplines/uk, /helplines/gb",
			"/find-treatment?country=us, /find-treatment/us", "/medicines/xanax, /medicines/alprazolam",
			"/helplines?country=gb&next=//evil.example, /helplines/gb",
			"/medicines/xanax?//evil.example, /medicines/alprazolam" })
	void leadsToItsOwnPagesWhereverTheReaderSaysTheSiteIs(String path, String place) throws IOException {
		String request = Wire.request(path).replace("Host: x", "Host: evil.example");
		assertThat(locations(send(request))).containsExactly(place);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/helplines?country=%0d%0aSet-Cookie:%20a=b", "/helplines/%0d%0aSet-Cookie:a=b",
			"/medicines/xanax%0d%0aSet-Cookie:a=b", "/%0d%0aSet-Cookie:a=b" })
	void letsNobodyWriteAHeader(String path) throws IOException {
		assertThat(get(path).split("\r\n\r\n")[0].toLowerCase()).doesNotContain("set-cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/..%2f..%2fapplication.yaml", "/%2e%2e/%2e%2e/etc/passwd", "/articles/..%5c..%5cpom.xml",
			"/..;/application.yaml", "/static/../application.yaml", "/%c0%ae%c0%ae/etc/passwd", "/.git/config",
			"/application.yaml", "/META-INF/MANIFEST.MF", "/BOOT-INF/classes/application.yaml", "/site.css/..%2f",
			"/messages.properties", "/templates/layout.html", "/META-INF/sbom/application.cdx.json",
			"/articles/danger-signs/x.css", "/about/x.css", "/search/x.css?q=taper", "/start/result/x.css",
			"/find-treatment/us/x.css?near=35007" })
	void servesNoFileThatIsNotPublished(String path) throws IOException {
		assertThat(get(path).split(" ", 3)[1]).isIn("400", "404");
	}

	@Test
	void logsNothingOfReadersWhoHangUp(CapturedOutput output) throws IOException {
		int before = output.length();
		for (int reader = 0; reader < 200; reader++) {
			try (Socket socket = new Socket("localhost", this.port)) {
				socket.setSoLinger(true, 0);
				socket.getOutputStream().write(Wire.request("/articles/danger-signs").repeat(3).getBytes());
			}
		}
		assertThat(get("/")).startsWith("HTTP/1.1 200 ");
		assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "WARN", "\tat ");
	}

	@ParameterizedTest
	@CsvSource({ "/sitemap.xml, <loc>http://x/", "/robots.txt, Sitemap: http://x/sitemap.xml",
			"/helplines?country=gb, Location: /helplines/gb", "/helplines/here, Location: /helplines" })
	void ignoresHeadersThatAProxyAloneMaySet(String path, String kept) throws IOException {
		String forged = Wire.request(path, "X-Forwarded-Host: evil.example", "X-Forwarded-Port: 666",
				"X-Forwarded-Prefix: /evil", "X-Forwarded-Proto: https", "Forwarded: host=evil.example;proto=https");
		assertThat(undated(send(forged))).isEqualTo(undated(get(path))).contains(kept);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /articles", "GET, /search?q=taper", "GET, /readyz", "OPTIONS, /articles",
			"OPTIONS, /start/result" })
	void sharesNothingWithOtherOrigins(String method, String path) throws IOException {
		String request = Wire.request(path, "Origin: https://evil.example", "Access-Control-Request-Method: POST")
			.replaceFirst("GET", method);
		assertThat(send(request)).startsWith("HTTP/1.1 ").doesNotContain("Access-Control", "evil.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles?q=my-secret", "/articles?q=my-secret%ff", "/articles?my-secret%ff=1",
			"/articles?q=my-secret%zz", "/treatments/compare?with=my-secret%ff", "/helplines?country=my-secret",
			"/treatments/compare?evidence=my-secret", "/my-secret%ff", "/medicines/my-secret%0d%0aINFO",
			"/my-secret%00" })
	void logsNothingThatAReaderSent(String path, CapturedOutput output) throws IOException {
		assertThat(get(path)).startsWith("HTTP/1.1 ");
		send("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 14\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nq=my-secret%ff");
		assertThat(output.getAll()).doesNotContain("my-secret");
	}

	private static String request(Random random) {
		StringBuilder request = new StringBuilder(pick(METHODS, random)).append(' ');
		request.append(random.nextInt(4) > 0 ? pick(PATHS, random) : "/" + noise(random, 40));
		for (int count = random.nextInt(4), at = 0; at < count; at++) {
			request.append(at == 0 ? '?' : '&').append(random.nextInt(5) > 0 ? pick(NAMES, random) : noise(random, 8));
			request.append('=').append(random.nextInt(3) > 0 ? pick(VALUES, random) : noise(random, 60));
		}
		request.append(" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
		if (random.nextInt(4) == 0) {
			request.append("Accept-Language: ").append(noise(random, 30)).append("\r\n");
			request.append("Accept: ").append(noise(random, 20)).append("\r\n");
		}
		return request.append("\r\n").toString();
	}

	private static String noise(Random random, int longest) {
		StringBuilder text = new StringBuilder();
		for (int left = random.nextInt(longest); left > 0; left--) {
			text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		}
		return text.toString();
	}

	private static String pick(List<String> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

	private String get(String path) throws IOException {
		return new Wire(this.port).get(path);
	}

	private static String undated(String answer) {
		return answer.replaceFirst("\r\nDate: [^\r]+", "");
	}

	private static List<String> locations(String answer) {
		List<String> found = new ArrayList<>();
		for (String line : answer.split("\r\n\r\n")[0].split("\r\n")) {
			if (line.toLowerCase().startsWith("location: ")) {
				found.add(line.substring("location: ".length()));
			}
		}
		return found;
	}

	private String send(String request) throws IOException {
		return new Wire(this.port).send(request);
	}

}
