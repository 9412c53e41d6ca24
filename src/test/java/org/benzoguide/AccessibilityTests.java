package org.benzoguide;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One page of each template under axe, in light and dark, on a phone and on a desk. */
class AccessibilityTests extends InBrowser {

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
			/treatments/compare?matters=spa
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
			/nope
			/articles/..%2f..%2fpom.xml
			""".lines().toList();

	/**
	 * Each page in each colour scheme and at each width, though not in every pair of
	 * them.
	 */
	static Stream<Arguments> modes() {
		return ONE_OF_EACH.stream()
			.flatMap((path) -> Stream.of(Arguments.of(path, ColorScheme.LIGHT, 320),
					Arguments.of(path, ColorScheme.DARK, 1280)));
	}

	@ParameterizedTest
	@MethodSource("modes")
	void hasNoAxeViolationAndNoSidewaysScrolling(String path, ColorScheme scheme, int width) {
		NewContextOptions options = new NewContextOptions().setViewportSize(width, 900)
			.setColorScheme(scheme)
			.setBypassCSP(true);
		try (BrowserContext context = context(options)) {
			Page page = context.newPage();
			page.navigate(url(path));
			check(page, width);
		}
	}

	/** Checks the page as it stands now. */
	static void check(Page page, int width) {
		var results = new AxeBuilder(page).setLegacyMode(true)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
			.analyze();
		assertThat(results.getViolations())
			.extracting((rule) -> rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.isEmpty();
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
	}

}
