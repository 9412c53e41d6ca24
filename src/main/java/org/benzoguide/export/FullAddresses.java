package org.benzoguide.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The full addresses some files must hold: those of the server that is read are of no use
 * to anyone, so they become those of the copy, or the file stays out.
 *
 * @param served how they begin now
 * @param published how they shall begin; null when nobody knows where the copy will stand
 */
record FullAddresses(String served, @Nullable String published) {

	/** A file as it may stand in the copy; empty when it may not. */
	Optional<byte[]> mended(Answer answer) {
		if (!answer.isText() || !answer.text().contains(this.served)) {
			return Optional.of(answer.body());
		}
		if (this.published != null) {
			return Optional.of(bytes(answer.text().replace(this.served, this.published)));
		}
		// A line of robots.txt stands for itself; a sitemap without addresses is none.
		return answer.type().startsWith("text/plain") ? Optional.of(bytes(withoutThem(answer.text())))
				: Optional.empty();
	}

	/** What is left of them on a page. */
	String mended(String page) {
		return page.replace(this.served, (this.published != null) ? this.published : "");
	}

	private String withoutThem(String text) {
		return text.lines()
			.filter((line) -> !line.contains(this.served))
			.map((line) -> line + "\n")
			.reduce("", String::concat);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
