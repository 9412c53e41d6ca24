package org.benzoguide.taper;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the form as they were sent; null if one was not.
 *
 * @param step per cent of each step
 * @param weeks weeks from one step to the next
 * @param of the word of a {@link TaperMethod}
 * @param pause weeks of a pause
 * @param every after how many steps there is one
 */
record TaperFields(@Nullable String step, @Nullable String weeks, @Nullable String of, @Nullable String pause,
		@Nullable String every) {

	boolean areEmpty() {
		return Stream.of(this.step, this.weeks, this.of, this.pause, this.every).allMatch(Objects::isNull);
	}

	/** By the names of the fields, without spaces around them. */
	Map<String, String> typed() {
		Map<String, String> typed = new HashMap<>();
		typed.put("step", text(this.step));
		typed.put("weeks", text(this.weeks));
		typed.put("of", text(this.of));
		typed.put("pause", text(this.pause));
		typed.put("every", text(this.every));
		return typed;
	}

	private static String text(@Nullable String sent) {
		return (sent != null) ? sent.strip() : "";
	}

}
