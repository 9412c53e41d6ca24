package org.benzoguide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tools are on paper and without JavaScript. */
class PaperTests extends InBrowser {

	private static final String NOTHING_SPILLS = "[...document.querySelectorAll('.wallet section')]"
			+ ".every((side) => side.scrollHeight <= side.clientHeight && side.scrollWidth <= side.clientWidth)";

	private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page\\b");

	/** What browsers leave free unless told otherwise, or a little more. */
	private static final Margin MARGIN = new Margin().setTop("11mm").setBottom("11mm").setLeft("11mm").setRight("11mm");

	static Stream<String> sheets() {
		Stream<String> situations = Stream.of("first-talk", "taper-is-hard", "being-cut-off", "new-prescriber",
				"hospital", "pregnancy", "provider", "wallet-card");
		return Stream.concat(situations.map((situation) -> "/appointment?country=GB&for=" + situation),
				Stream.of("/appointment?for=provider", "/tapering/explorer?step=5&weeks=12&of=current&pause=12&every=1",
						"/tapering/explorer?step=5&weeks=1&of=start"));
	}

	@ParameterizedTest
	@MethodSource("sheets")
	void fitsOneOrTwoPages(String path) {
		Page page = open(path, new NewContextOptions());
		for (String paper : List.of("A4", "Letter")) {
			byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setMargin(MARGIN));
			long pages = PAGE_OF_A_PDF.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
			assertThat(pages).as(paper).isBetween(1L, 2L);
		}
	}

	@Test
	void showsNumbersInFullAndNoNavigationOnPaper() {
		Page page = page(new NewContextOptions());
		for (String situation : List.of("being-cut-off", "wallet-card")) {
			page.navigate(url("/appointment?country=GB&for=" + situation));
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator("main").innerText()).contains("999", "116 123");
			assertThat(page.locator("nav:visible, form:visible, button:visible, .strip:visible").count()).isZero();
		}
	}

	@Test
	void theCardIsTheSizeOfABankCardWhenFolded() {
		Page page = page(new NewContextOptions());
		for (String country : List.of("GB", "HK", "US", "AT", "AQ")) {
			page.navigate(url("/appointment?for=wallet-card&country=" + country));
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(millimetres(page, "width")).as(country).isBetween(170.0, 173.0);
			assertThat((Boolean) page.evaluate(NOTHING_SPILLS)).as(country).isTrue();
			assertThat(millimetres(page, "height")).as(country).isBetween(53.5, 56.0);
		}
	}

	@Test
	void drawsFromTheKeyboardOnAPhoneWithoutJavaScript() {
		Page page = open("/tapering/explorer", phone());
		page.focus("#step");
		page.keyboard().type("ten");
		page.keyboard().press("Tab");
		page.keyboard().type("2");
		page.keyboard().press("Enter");
		page.locator("#step-fault").waitFor();
		assertThat(page.inputValue("#step")).isEqualTo("ten");
		assertThat(page.locator("svg").count()).isZero();
		page.fill("#step", "10");
		page.focus("#step");
		page.keyboard().press("Enter");
		page.waitForURL("**/tapering/explorer?step=10&weeks=2&of=current&pause=&every=#picture");
		assertThat(page.locator("svg[role=img]").isVisible()).isTrue();
		assertThat(page.locator("tbody tr").count()).isEqualTo(30);
	}

	@Test
	void makesASheetFromTheKeyboardOnAPhoneWithoutJavaScript() {
		Page page = open("/appointment", phone());
		assertThat(page.inputValue("#country")).isEqualTo("NZ");
		page.focus("main button[type=submit]");
		page.keyboard().press("Enter");
		page.locator("#for-fault").waitFor();
		page.selectOption("#for", "pregnancy");
		page.focus("main button[type=submit]");
		page.keyboard().press("Enter");
		page.waitForURL("**/appointment?for=pregnancy&country=NZ");
		assertThat(page.locator("a[href='tel:111']").first().isVisible()).isTrue();
	}

	private static NewContextOptions phone() {
		return new NewContextOptions().setViewportSize(320, 700).setJavaScriptEnabled(false).setLocale("en-NZ");
	}

	private static double millimetres(Page page, String side) {
		Number pixels = (Number) page.evaluate("document.querySelector('.wallet').getBoundingClientRect()." + side);
		return pixels.doubleValue() / 96 * 25.4;
	}

}
