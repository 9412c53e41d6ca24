package org.benzoguide.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * A page from a fixed file, with the crisis strip and nothing about the fault, for when
 * no other can be made or each would cost too much.
 */
enum PlainPage {

	/** For a request that never reached the application, or whose error page failed. */
	FAULT("We could not show that page",
			"Something in the address, or on our side, is not as we expect. "
					+ "Start again from one of the pages below."),

	/** For answers that found no place to be read. */
	BUSY("Many people are sending at this moment",
			"Your answers could not be read. Wait a few seconds, go back, and send them once more.");

	private final String html;

	PlainPage(String title, String text) {
		this.html = file().replace("{title}", title).replace("{text}", text);
	}

	String html() {
		return this.html;
	}

	static void describe(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER);
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
	}

	private static String file() {
		try (InputStream in = PlainPage.class.getResourceAsStream("/plain-error.html")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
