package org.benzoguide;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site in a real browser: one page of each template, and the paths that must never
 * fail.
 */
@Tag("alone")
class BrowserTests extends InBrowser {

	@Test
	void obeysItsOwnContentSecurityPolicyEverywhere() {
		Page page = page(options(1280));
		List<String> complaints = new ArrayList<>();
		page.onConsoleMessage((message) -> {
			if (message.text().contains("Content Security Policy") || message.text().contains("Trusted")) {
				complaints.add(message.text());
			}
		});
		AccessibilityTests.ONE_OF_EACH.forEach((path) -> page.navigate(url(path)));
		assertThat(complaints).isEmpty();
	}

	@Test
	void keepsTheHeadOfAPhonePageShort() {
		Page page = open("/articles/danger-signs", options(320));
		assertThat(number(page, "document.querySelector('header.head').getBoundingClientRect().bottom"))
			.isLessThan(150);
	}

	@Test
	void leadsFromTheKeyboardToAHelplineInThreeSteps() {
		Page page = open("/articles/does-the-brain-heal", options(320).setLocale("en-GB"));
		press(page, "Tab", 2);
		assertThat(focused(page).textContent()).isEqualTo("Get help now");
		page.keyboard().press("Enter");
		page.waitForURL("**/helplines/gb");
		press(page, "Tab", 1);
		page.keyboard().press("Enter");
		press(page, "Tab", 1);
		assertThat(focused(page).getAttribute("href")).isEqualTo("tel:999");
		assertThat(number(page, "parseFloat(getComputedStyle(document.activeElement).outlineWidth)")).isGreaterThan(1);
	}

	@Test
	void neverHidesFocusBehindTheStrip() {
		Page page = open("/helplines/us", options(320));
		page.keyboard().press("End");
		// The browser scrolls after the key, and would scroll on over the first focus.
		page.waitForCondition(() -> (Boolean) page
			.evaluate("() => window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 1"));
		for (int step = 0; step < 25; step++) {
			page.keyboard().press("Shift+Tab");
			assertThat(number(page, "document.activeElement.getBoundingClientRect().bottom")).isPositive();
			assertThat((Boolean) page.evaluate("""
					() => { const e = document.activeElement.getBoundingClientRect();
					  const s = document.querySelector('.strip').getBoundingClientRect();
					  return document.activeElement.closest('.strip') !== null || e.bottom > s.bottom; }""")).isTrue();
		}
	}

	@Test
	void exitsAtOnceAndBackDoesNotReturn() {
		Page page = page(options(320));
		page.navigate(url("/about"));
		page.navigate(url("/articles/danger-signs"));
		page.click("#exit");
		page.waitForURL("https://www.bbc.co.uk/weather");
		page.goBack();
		assertThat(page.url()).endsWith("/about");
		assertThat(page.locator(".cover").count()).isZero();
	}

	@Test
	void coversThePageBeforeTheOtherSiteAnswers() {
		Page page = open("/articles/danger-signs", options(1280));
		page.evaluate("() => { window.addEventListener('beforeunload', () => { window.name = document.title + '|'"
				+ " + document.querySelectorAll('.cover').length + '|' + document.querySelectorAll('link[rel=icon]').length; }); }");
		press(page, "Shift", 3);
		page.waitForURL("https://www.bbc.co.uk/weather");
		assertThat(page.evaluate("window.name")).isIn("Loading.|1|0", "");
	}

	@Test
	void countsOnlyThreeShiftsInARow() {
		Page page = open("/articles/danger-signs", options(1280));
		press(page, "Shift", 2);
		assertThat(page.locator("[role=status]").textContent()).isEqualTo("Press Shift once more to exit this page.");
		page.keyboard().press("a");
		press(page, "Shift", 2);
		assertThat(page.url()).endsWith("/articles/danger-signs");
		assertThat(page.locator(".cover").count()).isZero();
	}

	@Test
	void exitsWithoutJavaScriptToo() {
		Page page = open("/articles/danger-signs", options(320).setJavaScriptEnabled(false));
		page.click("#exit");
		page.waitForURL("https://www.bbc.co.uk/weather");
	}

	@Test
	void comparesWithoutJavaScript() {
		Page page = open("/treatments/compare", options(320).setJavaScriptEnabled(false));
		page.check("input[value=maintenance]");
		page.click("text=Compare the chosen options");
		assertThat(page.locator("[role=alert]").textContent()).contains("choose at least two");
		assertThat(page.isChecked("input[value=maintenance]")).isTrue();
		page.check("input[value=staying-on]");
		page.check("input[value=cost]");
		page.click("text=Compare the chosen options");
		page.waitForURL("**/treatments/compare?with=maintenance&with=staying-on&matters=cost");
		assertThat(page.locator("table[role=table] thead th").count()).isEqualTo(3);
		assertThat(page.locator("tbody tr").count()).isEqualTo(23);
		assertThat(page.locator("tbody tr").first().textContent()).contains("What it costs and who pays",
				"You marked this");
	}

	@Test
	void narrowsTheOverviewWithoutJavaScript() {
		Page page = open("/treatments/compare", options(1280).setJavaScriptEnabled(false));
		page.selectOption("select[name=supervision]", "round-the-clock");
		page.click("button:has-text('Show')");
		assertThat(page.locator("input[name=with]").evaluateAll("(boxes) => boxes.map((box) => box.value)").toString())
			.contains("inpatient-withdrawal")
			.doesNotContain("staying-on");
		assertThat(page.inputValue("select[name=supervision]")).isEqualTo("round-the-clock");
	}

	@Test
	void picksACountryWithoutJavaScript() {
		Page page = open("/helplines", options(320).setJavaScriptEnabled(false).setLocale("fr-FR"));
		assertThat(page.locator(".suggested").textContent()).contains("France");
		page.selectOption("#country", "NZ");
		page.click("text=Show numbers");
		page.waitForURL("**/helplines/nz");
		assertThat(page.locator("a[href='tel:111']").first().isVisible()).isTrue();
	}

	@Test
	void searchesByKeyboardOnAPhoneWithoutJavaScript() {
		Page page = open("/search", options(320).setJavaScriptEnabled(false));
		page.focus("#q");
		page.keyboard().type("klonopin shaking cant sleep");
		page.keyboard().press("Enter");
		page.waitForURL("**/search?q=klonopin+shaking+cant+sleep");
		assertThat(page.inputValue("#q")).isEqualTo("klonopin shaking cant sleep");
		for (int again = 0; again < 60 && page.locator(".hits").count() == 0; again++) {
			page.waitForTimeout(500);
			page.reload();
		}
		page.focus(".hits a >> nth=0");
		page.keyboard().press("Enter");
		page.waitForURL("**/articles/clonazepam-withdrawal");
	}

	@Test
	void reachesTheSearchFromEveryPageByKeyboard() {
		Page page = open("/articles/danger-signs", options(320));
		press(page, "Tab", 5);
		page.keyboard().press("Enter");
		press(page, "Tab", 1);
		assertThat(focused(page).getAttribute("href")).isEqualTo("/search");
		page.setViewportSize(1280, 900);
		page.focus("#find");
		page.keyboard().type("suicide");
		page.keyboard().press("Enter");
		page.waitForURL("**/search?q=suicide");
		assertThat(page.locator(".get-help-now a[href='/helplines/here']").isVisible()).isTrue();
	}

	@Test
	void opensTheFoldedMenuOnAPhone() {
		Page page = open("/", options(320).setJavaScriptEnabled(false));
		assertThat(page.locator("header nav a[href='/treatments']").isVisible()).isFalse();
		page.click("summary");
		assertThat(page.locator("header nav a[href='/treatments']").isVisible()).isTrue();
	}

	@Test
	void printsNumbersAndSourcesWithoutTheNavigation() {
		Page page = open("/helplines/gb", options(1280));
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".strip").isVisible()).isFalse();
		assertThat(page.locator(".menu").isVisible()).isFalse();
		assertThat(page.locator("a[href='tel:116123']").first().isVisible()).isTrue();
	}

	private static NewContextOptions options(int width) {
		return new NewContextOptions().setViewportSize(width, 900).setLocale("en-US");
	}

	@Override
	BrowserContext context(NewContextOptions options) {
		BrowserContext context = super.context(options);
		context.route("https://www.bbc.co.uk/**", (route) -> route
			.fulfill(new FulfillOptions().setContentType("text/html").setBody("<title>Weather</title>")));
		return context;
	}

	private static void press(Page page, String key, int times) {
		for (int time = 0; time < times; time++) {
			page.keyboard().press(key);
		}
	}

	private static Locator focused(Page page) {
		return page.locator(":focus");
	}

	private static double number(Page page, String expression) {
		return ((Number) page.evaluate(expression)).doubleValue();
	}

}
