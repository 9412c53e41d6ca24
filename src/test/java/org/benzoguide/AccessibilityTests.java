package org.benzoguide;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

	/** What is in order fills most of a report and takes most of its time. */
	private static final String RUN = """
			(runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'], preload: false })
				.then((report) => report.violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.html)))
			""";

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

	/** In one window, because opening one takes as long as looking at the page in it. */
	@TestFactory
	Stream<DynamicTest> hasNoAxeViolationAndNoSidewaysScrolling() {
		Page page = page(new NewContextOptions().setBypassCSP(true));
		return ONE_OF_EACH.stream().map((path) -> DynamicTest.dynamicTest(path, () -> {
			show(page, 320, ColorScheme.LIGHT);
			page.navigate(url(path));
			check(page, 320);
			show(page, 1280, ColorScheme.DARK);
			check(page, 1280, "rule", OF_LOOKS);
		}));
	}

	private static void show(Page page, int width, ColorScheme scheme) {
		page.setViewportSize(width, 900);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
	}

	/** The frame is alike on every page, and a desk shows more of it than a phone. */
	@Test
	void hasNoAxeViolationInTheFrameOnADesk() {
		check(open("/about", new NewContextOptions().setViewportSize(1280, 900).setBypassCSP(true)), 1280);
	}

	@Test
	void findsAViolationWhereThereIsOne() {
		Page page = open("/about", new NewContextOptions().setViewportSize(320, 900).setBypassCSP(true));
		page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"/favicon.svg\">')");
		assertThat(violations(page, "tag", TAGS)).anyMatch((violation) -> violation.startsWith("image-alt: "));
		page.evaluate("document.querySelector('main p').style.color = '#eee'");
		assertThat(violations(page, "rule", OF_LOOKS))
			.anyMatch((violation) -> violation.startsWith("color-contrast: "));
	}

	/** Checks the page as it stands now, by every rule. */
	static void check(Page page, int width) {
		check(page, width, "tag", TAGS);
	}

	private static void check(Page page, int width, String type, List<String> rules) {
		assertThat(violations(page, type, rules)).isEmpty();
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
	}

	@SuppressWarnings("unchecked")
	private static List<String> violations(Page page, String type, List<String> rules) {
		if (!(Boolean) page.evaluate("'axe' in window")) {
			page.evaluate(AxeBuilder.getAxeScript());
		}
		return (List<String>) page.evaluate(RUN, Map.of("type", type, "values", rules));
	}

}
