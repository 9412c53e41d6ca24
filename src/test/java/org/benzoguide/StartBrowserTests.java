package org.benzoguide;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guided aid in a real browser, and over a real port with what no browser would send.
 */
@Tag("alone")
class StartBrowserTests extends InBrowser {

	private static final String USUAL = String.join(", ", "[name=Q15][value=stop]", "[name=Q8][value='18-64']",
			"[name=Q3][value=regular]", "[name=Q12][value=own]", "[name=Q9][value=never]", "[name=Q13][value=someone]",
			"[name=Q14][value=reachable]");

	static Stream<Arguments> results() {
		Map<String, String> choices = Map.of("Emergency now", "Q1=seizure", "Medical advice today", "Q2=stopped",
				"Your own prescriber", "", "Information for family and friends", "Q15=someone-else");
		return choices.entrySet()
			.stream()
			.flatMap((choice) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
				.map((scheme) -> Arguments.of(choice.getKey(), choice.getValue(), scheme)));
	}

	@ParameterizedTest
	@MethodSource("results")
	void hasNoAxeViolationOnAResultOnAPhone(String heading, String choice, ColorScheme scheme) {
		Page page = page(options().setColorScheme(scheme).setBypassCSP(true));
		page.navigate(url("/start/questions?country=gb"));
		page.evaluate("() => document.querySelectorAll(`input[value=none], " + USUAL
				+ "`).forEach((box) => box.checked = true)");
		if (!choice.isEmpty()) {
			check(page, choice.substring(0, choice.indexOf('=')), choice.substring(choice.indexOf('=') + 1));
		}
		page.click("text=Show my result");
		assertThat(page.locator("h1").textContent()).isEqualTo(heading);
		AccessibilityTests.check(page, 320);
	}

	@Test
	void keepsEmergencyHelpInSightWhenTheReaderGoesBack() {
		Page page = page(options().setJavaScriptEnabled(false));
		page.navigate(url("/start"));
		assertThat(page.locator(".ticked").isVisible()).isFalse();
		page.check("input[value=seizure]");
		assertThat(page.locator(".ticked").isVisible()).isTrue();
		page.selectOption("select[name=country]", "GB");
		page.click("button:has-text('Next')");
		assertThat(page.locator("h1").textContent()).isEqualTo("Emergency now");
		assertThat(page.locator("main a.call.help").first().textContent()).isEqualTo("999");
		page.reload();
		assertThat(page.locator("h1").textContent()).isEqualTo("Emergency now");
		page.goBack();
		assertThat(page.locator("main .get-help-now").first().isVisible()).isTrue();
		assertThat(page.locator("input[value=seizure]").isChecked()).isTrue();
		assertThat(page.locator(".ticked").isVisible()).isTrue();
	}

	@Test
	void findsTheAnswersAgainAfterAResultAndKeepsThemOutOfTheAddress() {
		Page page = page(options().setJavaScriptEnabled(false));
		page.navigate(url("/start"));
		page.check("#Q1 input[value=none]");
		page.click("button:has-text('Next')");
		assertThat(page.url()).contains("/start/questions").doesNotContain("none");
		tick(page, "Q2=stopped");
		page.click("text=Show my result");
		assertThat(page.locator("h1").textContent()).isEqualTo("Medical advice today");
		assertThat(page.url()).endsWith("/start/result");
		assertThat(page.title()).doesNotContain("today");
		page.goBack();
		assertThat(page.locator("input[name=Q2][value=stopped]").isChecked()).isTrue();
		page.uncheck("input[name=Q2][value=stopped]");
		page.check("input[name=Q2][value=none]");
		page.click("text=Show my result");
		assertThat(page.locator("h1").textContent()).isEqualTo("Your own prescriber");
	}

	@Test
	void leadsFromTheKeyboardThroughTheWholeForm() {
		Page page = page(options());
		page.navigate(url("/start"));
		page.focus("#Q1 input[value=not-sure]");
		page.keyboard().press("Space");
		page.focus("button:has-text('Next')");
		page.keyboard().press("Enter");
		page.waitForURL("**/start/again?country=us");
		page.focus("#Q1 input[value=none]");
		page.keyboard().press("Space");
		page.keyboard().press("Tab");
		page.keyboard().press("Space");
		page.keyboard().press("Space");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		page.waitForURL("**/start/questions?country=us");
		page.focus("#Q15 input");
		page.keyboard().press("Space");
		page.keyboard().press("ArrowDown");
		assertThat(page.locator("#Q15 input[value=reduce]").isChecked()).isTrue();
		page.focus("#Q1 input[value=none]");
		page.keyboard().press("Space");
		page.focus("text=Show my result");
		page.keyboard().press("Enter");
		page.waitForURL("**/start/result");
		assertThat(page.locator("h1").textContent()).isEqualTo("Medical advice today");
		assertThat(page.locator("main a.call.help").first().textContent()).isEqualTo("911");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/start/signs", "/start/again", "/start/result" })
	void answersWhatNoFormSendsWithTheFailSafePageOrMore(String path) throws Exception {
		for (String body : List.of(fields(10_000), fields(200), "Q1=%zz", "%00=%ff", "Q1=" + "a".repeat(200_000),
				"=&&&=", "Q1=none&Q1")) {
			HttpResponse<String> response = post(path, body, "application/x-www-form-urlencoded");
			String sent = path + " " + body.substring(0, Math.min(20, body.length()));
			assertThat(response.statusCode()).as(sent).isLessThan(500);
			if (response.statusCode() < 400) {
				assertThat(response.headers().firstValue("cache-control")).as(sent).contains("no-store, private");
			}
			if (response.statusCode() != 302) {
				assertThat(response.body()).as(sent)
					.contains("emergency number")
					.containsPattern("Do not stop (a medicine )?suddenly");
			}
		}
		assertThat(post(path, "{\"Q1\":1}", "application/json").statusCode()).isLessThan(500);
		assertThat(post(path, "--x\r\nbroken", "multipart/form-data; boundary=x").statusCode()).isLessThan(500);
	}

	@Test
	void takesEveryBoxAtOnce() throws Exception {
		Page page = page(options());
		page.navigate(url("/start/questions?country=gb"));
		Object pairs = page.locator("form.start input")
			.evaluateAll("(inputs) => inputs.map((input) => input.name + '=' + input.value)");
		String body = ((List<?>) pairs).stream()
			.map(String::valueOf)
			.filter((pair) -> !pair.matches("Q(3|9|13|15)=.*") || pair.endsWith("not-sure"))
			.map((pair) -> pair.replace(pair.substring(pair.indexOf('=') + 1),
					URLEncoder.encode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&"));
		assertThat(post("/start/result", body, "application/x-www-form-urlencoded").body()).contains("Emergency now");
	}

	private static String fields(int count) {
		return IntStream.range(0, count).mapToObj((at) -> "Q" + at + "=x").collect(Collectors.joining("&"));
	}

	private static void tick(Page page, String choice) {
		Map.of("Q15", "stop", "Q8", "18-64", "Q3", "regular", "Q12", "own", "Q9", "never", "Q13", "someone", "Q14",
				"reachable")
			.forEach((id, value) -> check(page, id, value));
		List.of("Q2", "Q4", "Q5", "Q6", "Q7", "Q10", "Q11", "Q1").forEach((id) -> check(page, id, "none"));
		if (!choice.isEmpty()) {
			check(page, choice.substring(0, choice.indexOf('=')), choice.substring(choice.indexOf('=') + 1));
		}
	}

	private static void check(Page page, String id, String value) {
		page.check("input[name=" + id + "][value='" + value + "']");
	}

	private HttpResponse<String> post(String path, String body, String type) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	private static NewContextOptions options() {
		return new NewContextOptions().setViewportSize(320, 900).setLocale("en-US");
	}

}
