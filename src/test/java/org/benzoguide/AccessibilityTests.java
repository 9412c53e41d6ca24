package org.benzoguide;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One page of each template under axe: light on a phone, and its looks dark on a desk.
 */
class AccessibilityTests extends InBrowser {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** The rules that a page can break in one colour or width and keep in another. */
	private static final List<String> OF_LOOKS = List.of("color-contrast", "link-in-text-block", "target-size",
			"scrollable-region-focusable", "meta-viewport");

	/** One page of each template, and of each way it can look. */
	static final List<String> ONE_OF_EACH = """
			/
			/articles
			/articles/withdrawal-symptoms
			/treatments
			/treatments/own-prescriber-taper
			/treatments/compare
			/treatments/compare?with=own-prescriber-taper&with=staying-on&with=avoid-cold-turkey
			/treatments/compare?with=cbt-i&with=staying-on&matters=stopping&matters=cost
			/treatments/compare?with=nope
			/medicines
			/medicines/clonazepam
			/medicines/compare
			/medicines/street-and-designer-drugs
			/helplines
			/helplines/gb
			/helplines/aq
			/find-treatment
			/find-treatment/us
			/find-treatment/aq
			/start
			/start/again
			/start/questions
			/tapering/explorer
			/tapering/explorer?step=5&weeks=2&of=start&pause=2&every=4
			/tapering/explorer?step=30&weeks=x&of=y
			/appointment
			/appointment?for=being-cut-off&country=GB
			/appointment?for=hospital
			/appointment?for=wallet-card&country=GB
			/appointment?for=x&country=ZZ
			/search
			/search?q=klonopin
			/search?q=suicide
			/search?q=zzzzqqq
			/about
			/glossary
			/references
			/references/study
			/nope
			/articles/..%2f..%2fpom.xml
			""".lines().toList();

	static List<String> pages() {
		return ONE_OF_EACH;
	}

	@ParameterizedTest
	@MethodSource("pages")
	void hasNoAxeViolationAndNoSidewaysScrolling(String path) {
		Page page = open(path,
				new NewContextOptions().setViewportSize(320, 900).setColorScheme(ColorScheme.LIGHT).setBypassCSP(true));
		check(page, 320);
		page.setViewportSize(1280, 900);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		check(page, 1280, axe(page).withRules(OF_LOOKS));
	}

	/** The frame is alike on every page, and a desk shows more of it than a phone. */
	@Test
	void hasNoAxeViolationInTheFrameOnADesk() {
		check(open("/about", new NewContextOptions().setViewportSize(1280, 900).setBypassCSP(true)), 1280);
	}

	/** Checks the page as it stands now, by every rule. */
	static void check(Page page, int width) {
		check(page, width, axe(page).withTags(TAGS));
	}

	private static void check(Page page, int width, AxeBuilder axe) {
		var results = axe.analyze();
		assertThat(results.getViolations())
			.extracting((rule) -> rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.isEmpty();
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
	}

	private static AxeBuilder axe(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		// What is in order fills most of a report and takes most of its time.
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).setLegacyMode(true).options(options);
	}

}
