package org.benzoguide.provider.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Cleans what stands in a file before it goes anywhere. */
final class Text {

	private static final Pattern GAPS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}\\p{Cs}\\s]+");

	private Text() {
	}

	/**
	 * Text on one line without control characters and halves of characters; null if
	 * nothing is left.
	 */
	static @Nullable String of(@Nullable String raw) {
		if (raw == null) {
			return null;
		}
		String clean = GAPS.matcher(raw).replaceAll(" ").strip();
		return clean.isEmpty() ? null : clean;
	}

	/** What is left of several texts, parted by commas; null if nothing is left. */
	static @Nullable String joined(@Nullable String... parts) {
		String joined = Arrays.stream(parts)
			.map(Text::of)
			.filter((part) -> part != null)
			.collect(Collectors.joining(", "));
		return joined.isEmpty() ? null : joined;
	}

	/** A web address; null if it is not one, or longer than any real one. */
	static @Nullable String webAddress(@Nullable String raw) {
		String clean = of(raw);
		if (clean == null || clean.length() > 900) {
			return null;
		}
		if (clean.matches("(?i)https?://[^\\s\"'<>\\\\]+\\.[^\\s\"'<>\\\\]+")) {
			return clean;
		}
		return clean.matches("(?i)([a-z0-9-]+\\.)+[a-z]{2,}(/[^\\s\"'<>\\\\:]*)?") ? "http://" + clean : null;
	}

	/** A day as ISO 8601 writes it; null if there is no such day. */
	static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	static boolean fits(@Nullable String text, int most) {
		return text == null || text.length() <= most;
	}

}
