package org.benzoguide;

import java.nio.file.Path;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes a copy as an operator does, and opens it as someone with a USB stick does. */
class ExportModeTests {

	@TempDir
	private Path folder;

	@Test
	void writesACopyThatABrowserReadsFromTheDisk() throws Exception {
		Path copy = this.folder.resolve("copy");
		Program run = Program.run("--benzo.export=" + copy, "--benzo.export-url=https://mirror.example",
				"--benzo.url=https://guide.example");
		assertThat(run.output()).contains("Read 100 pages and files.", "The copy is whole:").doesNotContain("\tat ");
		assertThat(run.exit()).isZero();
		assertThat(copy.resolve("sitemap.xml")).content()
			.contains("<loc>https://mirror.example/helplines/gb</loc>")
			.doesNotContain("guide.example");
		read(copy);
	}

	private static void read(Path copy) {
		try (Chromium chromium = Chromium.launch();
				BrowserContext context = chromium.browser()
					.newContext(new NewContextOptions().setViewportSize(320, 800))) {
			Page page = context.newPage();
			page.navigate(copy.resolve("index.html").toUri().toString());
			assertThat(page.evaluate("getComputedStyle(document.querySelector('.strip')).position"))
				.isEqualTo("sticky");
			page.click("text=All danger signs");
			assertThat(page.locator("h1").textContent()).isEqualTo("Danger signs and when to call for help");
			page.click("text=Get help now >> nth=0");
			page.click("main >> text=New Zealand");
			assertThat(page.locator("a[href='tel:111']").first().isVisible()).isTrue();
			assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
		}
	}

}
