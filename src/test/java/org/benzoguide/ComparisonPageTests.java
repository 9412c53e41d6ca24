package org.benzoguide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The comparison with the real content: on a slow phone, on paper, by keyboard. */
class ComparisonPageTests extends InBrowser {

	private static final String TWO = "/treatments/compare?with=own-prescriber-taper&with=staying-on&matters=cost";

	private static final String FOUR = "/treatments/compare?with=own-prescriber-taper&with=minimal-intervention"
			+ "&with=staying-on&with=cbt-i&matters=stopping&matters=safety";

	private static final int FIRST_ROUND_TRIP = 14 * 1024;

	/** Two options, every line, on both kinds of paper. */
	private static final int SHEETS = 6;

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

	@ParameterizedTest
	@ValueSource(strings = { "/treatments/compare", TWO, FOUR })
	void comesInTheFirstRoundTrip(String path) throws IOException {
		Page page = open(path, new NewContextOptions());
		byte[] html = page.request().get(url(path)).body();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(html);
		}
		assertThat(packed.size()).isLessThan(FIRST_ROUND_TRIP);
	}

	@Test
	void neverServesOneReadersMarksToAnother() {
		Page page = open("/treatments/compare?with=cbt-i&with=staying-on", new NewContextOptions());
		String path = "/treatments/compare?with=cbt-i&with=staying-on";
		assertThat(page.request().get(url(path)).text()).doesNotContain("You marked this");
		APIResponse marked = page.request().get(url(path + "&matters=time"));
		assertThat(marked.headers()).containsEntry("cache-control", "private, no-store");
		assertThat(marked.text()).contains("You marked this");
		assertThat(page.request().get(url(path)).text()).doesNotContain("You marked this");
	}

	@ParameterizedTest
	@ValueSource(strings = { "A4", "Letter" })
	void printsTwoOptionsOnSixSheets(String format) {
		Page page = open(TWO, new NewContextOptions());
		String pdf = new String(page.pdf(new Page.PdfOptions().setFormat(format)), StandardCharsets.ISO_8859_1);
		assertThat(SHEET.matcher(pdf).results().count()).isBetween(1L, (long) SHEETS);
	}

	@Test
	void showsTheMarksAndTheTableOnPaperAndNoForm() {
		Page page = open(TWO, new NewContextOptions());
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("text=What matters to you:").isVisible()).isTrue();
		assertThat(page.locator("fieldset.matters").isVisible()).isFalse();
		assertThat(page.evaluate("getComputedStyle(document.querySelector('.compare td')).display"))
			.isEqualTo("table-cell");
		assertThat(page.evaluate("getComputedStyle(document.querySelector('.array .large')).stroke"))
			.isEqualTo("rgb(0, 0, 0)");
	}

	@Test
	void tellsTheDotsApartWithoutColour() {
		Page page = open(FOUR, new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
		assertThat(width(page, ".array .large")).isGreaterThan(2 * width(page, ".array path:not(.large)"));
	}

	@Test
	void drawsAsManyDotsAsItSays() {
		Page page = open(FOUR, new NewContextOptions());
		assertThat(page.locator(".array").count()).isGreaterThanOrEqualTo(8);
		assertThat((Boolean) page.evaluate("""
				() => [...document.querySelectorAll('.array')].every((array) => {
				  const dashes = [...array.querySelector('.large').getAttribute('d').matchAll(/h(\\d+)/g)];
				  const dots = dashes.reduce((sum, dash) => sum + dash[1] / 4 + 1, 0);
				  return array.previousElementSibling.textContent.includes(dots + ' in 1000'); })""")).isTrue();
	}

	@Test
	void stacksOnAPhoneWithTheNameOfEachOption() {
		Page page = open(TWO, new NewContextOptions().setViewportSize(320, 900).setJavaScriptEnabled(false));
		assertThat(page.locator("tbody tr").first().locator(".label").allTextContents()).hasSize(2)
			.allMatch((label) -> !label.isBlank());
		assertThat(page.locator("tbody .label").first().isVisible()).isTrue();
	}

	@Test
	void marksByKeyboardAlone() {
		Page page = open("/treatments/compare?with=cbt-i&with=staying-on", new NewContextOptions());
		page.focus("fieldset.matters input[value=time]");
		page.keyboard().press("Space");
		page.keyboard().press("Enter");
		page.waitForURL("**&matters=time");
		assertThat(page.locator("tbody tr").first().textContent()).contains("How long it takes", "You marked this");
		assertThat(page.isChecked("input[value=time]")).isTrue();
	}

	private static double width(Page page, String selector) {
		return ((Number) page.evaluate(
				"(selector) => parseFloat(getComputedStyle(document.querySelector(selector)).strokeWidth)", selector))
			.doubleValue();
	}

}
