package org.benzoguide;

import java.io.IOException;
import java.nio.file.Path;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.benzoguide.delivery.KeptPages;
import org.benzoguide.provider.intake.TestDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Providers near a place, in a real browser, with a directory of our own. */
@Tag("alone")
class FinderBrowserTests extends InBrowser {

	@Autowired
	private ApplicationContext site;

	@TempDir
	private Path folder;

	@BeforeEach
	void load() throws IOException {
		TestDirectory.load(this.site, this.folder);
		KeptPages.forget(this.site, "/find-treatment");
	}

	@AfterEach
	void clear() {
		TestDirectory.clear(this.site);
		KeptPages.forget(this.site, "/find-treatment");
	}

	@Test
	void leadsFromACountryToTheQuestionsByKeyboardWithoutJavaScript() {
		Page page = open("/find-treatment", phone().setJavaScriptEnabled(false));
		page.focus("#country");
		page.keyboard().type("United Kingdom");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		page.waitForURL("**/find-treatment/gb");
		page.focus("#near");
		page.keyboard().type("newcastle");
		page.keyboard().press("Enter");
		page.waitForURL("**near=newcastle**");
		assertThat(page.locator("#results").textContent()).isEqualTo("Near Newcastle, Tyne and Wear");
		assertThat(page.locator("ol.cards h3").allTextContents()).containsExactly("Steady Steps", "Further Steps");
		page.focus("ol.cards li.card >> nth=0 >> a.call >> nth=0");
		for (int press = 0; press < 10 && !focused(page).equals("#questions"); press++) {
			page.keyboard().press("Tab");
		}
		page.keyboard().press("Enter");
		page.waitForURL("**#questions");
		assertThat(page.locator("#questions").isVisible()).isTrue();
		assertThat(page.locator("section.questions li").count()).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "LIGHT, 320", "DARK, 1280" })
	void hasNoAxeViolationAndNoSidewaysScrollingOnResults(ColorScheme scheme, int width) {
		Page page = page(phone().setViewportSize(width, 900).setColorScheme(scheme).setBypassCSP(true));
		for (String asked : new String[] { "near=NE1+1AA&need=benzodiazepine-withdrawal", "near=NE9+9ZZ",
				"near=newcastel", "near=durham&need=hospital" }) {
			page.navigate(url("/find-treatment/gb?" + asked));
			page.evaluate("() => document.querySelectorAll('details').forEach((more) => more.open = true)");
			AccessibilityTests.check(page, width);
		}
	}

	private static String focused(Page page) {
		return String.valueOf(page.locator("*:focus").getAttribute("href"));
	}

	private static NewContextOptions phone() {
		return new NewContextOptions().setViewportSize(320, 900).setLocale("en-GB");
	}

}
