package org.benzoguide.hostile;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.benzoguide.provider.intake.TestDirectory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every parameter that any page reads, with values that no form of ours sends. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileParameterTests {

	/** Every kind of expression that the templates know. */
	private static final String CALCULATIONS = Stream
		.of("${7001*7001}", "*{7001*7001}", "#{7001*7001}", "__${7001*7001}__", "[[${7001*7001}]]")
		.map((expression) -> URLEncoder.encode(expression, StandardCharsets.UTF_8))
		.collect(Collectors.joining());

	private static final List<String> VALUES = List.of("", "-1", "99999999999999999999", "1e999", "%00", "%ff",
			"%0d%0aSet-Cookie:a=b", "%3Cscript%3Ealert(1)%3C/script%3E", CALCULATIONS, "'%20or%20'1'='1",
			"%E2%80%AE%F0%9F%98%80", "(a%2B)%2B%24%5B*", "a".repeat(400));

	@LocalServerPort
	private int port;

	@Autowired
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private WebApplicationContext site;

	@AfterEach
	void forgetTheDirectory() {
		TestDirectory.clear(this.site);
	}

	@Test
	void neverMakesAPageFail(@TempDir Path folder) throws IOException {
		// Without a directory the finder has no form.
		TestDirectory.load(this.site, folder);
		Map<String, Set<String>> pages = pages();
		assertThat(pages).containsKeys("/search", "/tapering/explorer", "/appointment", "/start/result");
		assertThat(pages.get("/find-treatment/gb")).contains("near", "need", "language", "page");
		for (Map.Entry<String, Set<String>> page : pages.entrySet()) {
			for (String name : page.getValue()) {
				for (String value : VALUES) {
					assertAnswered("GET", page.getKey() + "?" + name + "=" + value, "");
				}
				assertAnswered("GET", page.getKey() + "?" + (name + "=a&").repeat(9) + name + "%5B0%5D.class=b", "");
				assertAnswered("POST", page.getKey(), name + "=%00&" + name + "=" + "b".repeat(9000));
			}
		}
	}

	/**
	 * Words that were sent twice are joined with a comma, which is none of the answers.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/helplines?country=gb&country=us", "/find-treatment?country=gb&country=us",
			"/tapering/explorer?step=5&step=10&weeks=2&of=start", "/appointment?for=hospital&for=wallet-card" })
	void takesTwoAnswersForNone(String target) throws IOException {
		assertThat(get(target)).startsWith("HTTP/1.1 400 ").contains("Get help now");
	}

	@ParameterizedTest
	@CsvSource({ "/articles?for=family, for=street", "/treatments/compare?evidence=low, evidence=high" })
	void takesTheFirstOfTwoFromAClosedList(String target, String more) throws IOException {
		assertThat(body(target + "&" + more)).isEqualTo(body(target))
			.isNotEqualTo(body(target.replaceFirst("\\?.*", "")));
	}

	private String body(String target) throws IOException {
		return get(target).replaceFirst("(?s).*?\r\n\r\n", "");
	}

	private String get(String target) throws IOException {
		return new Wire(this.port).get(target);
	}

	private void assertAnswered(String method, String target, String body) throws IOException {
		String answer = new Wire(this.port).send(method + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body);
		assertThat(answer).as(method + " " + target + " " + body)
			.matches("(?s)HTTP/1.1 ([23]|4.*Cache-Control: ((private|public), )?no-store(, private)?\r).*");
		assertThat(answer).as(method + " " + target + " " + body)
			.doesNotContain("<script>alert", "Set-Cookie:a=b\r", "\tat ", "Exception", "49014001");
	}

	private Map<String, Set<String>> pages() throws IOException {
		Map<String, Set<String>> pages = new TreeMap<>();
		for (Map.Entry<RequestMappingInfo, HandlerMethod> entry : this.mappings.getHandlerMethods().entrySet()) {
			for (String pattern : entry.getKey().getPatternValues()) {
				String path = pattern.replace("{code}", "gb").replace("{slug}", "nope").replaceAll("\\{.*}", "about");
				Set<String> names = pages.computeIfAbsent(path, (key) -> new TreeSet<>());
				declared(entry.getValue()).forEach(names::add);
				if (entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
					fields(path)
						.forEach((field) -> pages.computeIfAbsent(field[0], (key) -> new TreeSet<>()).add(field[1]));
				}
			}
		}
		pages.values().forEach((names) -> names.removeIf(String::isBlank));
		return pages;
	}

	private static Stream<String> declared(HandlerMethod method) {
		return Stream.of(method.getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(RequestParam.class))
			.filter((parameter) -> !Map.class.isAssignableFrom(parameter.getParameterType()))
			.map(HostileParameterTests::name);
	}

	private static String name(MethodParameter parameter) {
		String said = parameter.getParameterAnnotation(RequestParam.class).name();
		parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
		return said.isEmpty() ? parameter.getParameterName() : said;
	}

	/** What the forms of a page send, each with the address it goes to. */
	private Stream<String[]> fields(String path) throws IOException {
		return Jsoup.parse(get(path))
			.select("form [name]")
			.stream()
			.map((field) -> new String[] { target(field.closest("form"), path), field.attr("name") });
	}

	private static String target(Element form, String path) {
		String action = form.attr("action").replaceFirst("[?#].*", "");
		return action.startsWith("/") ? action : path;
	}

}
