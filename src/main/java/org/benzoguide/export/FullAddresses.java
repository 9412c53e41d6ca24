package org.benzoguide.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The full addresses some files must hold: those of the server that is read are of no use
 * to anyone, so they become those of the copy, or the file stays out.
 */
class FullAddresses {

	private final String served;

	/** Not of a host whose name goes on. */
	private final Pattern beginning;

	private final @Nullable String published;

	/**
	 * Takes note of both.
	 * @param served how they begin now
	 * @param published how they shall begin; null when nobody knows where the copy will
	 * stand
	 */
	FullAddresses(String served, @Nullable String published) {
		this.served = served;
		this.beginning = Pattern.compile(Pattern.quote(served) + "(?![\\w.:-])");
		this.published = published;
	}

	String served() {
		return this.served;
	}

	/** A file as it may stand in the copy; empty when it may not. */
	Optional<byte[]> mended(Answer answer) {
		if (!answer.isText() || !this.beginning.matcher(answer.text()).find()) {
			return Optional.of(answer.body());
		}
		if (this.published != null) {
			return Optional.of(bytes(renamed(answer.text(), this.published)));
		}
		// A line of robots.txt stands for itself; a sitemap without addresses is none.
		return answer.type().startsWith("text/plain") ? Optional.of(bytes(withoutThem(answer.text())))
				: Optional.empty();
	}

	/** What is left of them on a page. */
	String mended(String page) {
		return renamed(page, (this.published != null) ? this.published : "");
	}

	private String renamed(String text, String published) {
		return this.beginning.matcher(text).replaceAll(Matcher.quoteReplacement(published));
	}

	private String withoutThem(String text) {
		return text.lines()
			.filter((line) -> !this.beginning.matcher(line).find())
			.map((line) -> line + "\n")
			.reduce("", String::concat);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
