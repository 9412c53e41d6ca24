package org.benzoguide;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looks at the whole site through a browser, in one context a test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class InBrowser {

	private static @Nullable Chromium chromium;

	private @Nullable BrowserContext context;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void launch() {
		chromium = Chromium.launch();
	}

	@AfterAll
	static void quit() {
		if (chromium != null) {
			chromium.close();
			chromium = null;
		}
	}

	@AfterEach
	void closeContext() {
		if (this.context != null) {
			this.context.close();
		}
	}

	BrowserContext context(NewContextOptions options) {
		this.context = chromium.browser().newContext(options);
		return this.context;
	}

	Page open(String path, NewContextOptions options) {
		Page page = page(options);
		page.navigate(url(path));
		return page;
	}

	Page page(NewContextOptions options) {
		return context(options).newPage();
	}

	String url(String path) {
		return "http://localhost:" + this.port + path;
	}

}
