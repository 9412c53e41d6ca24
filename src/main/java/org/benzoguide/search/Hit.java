package org.benzoguide.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page that was found.
 *
 * @param url its address
 * @param kind the word of its kind
 * @param title its heading
 * @param summary what it is about
 * @param excerpt where it speaks of what was looked for; empty if the summary does
 */
record Hit(String url, String kind, String title, List<Part> summary, List<Part> excerpt) {

	/** Puts together what the index stores and what it has marked. */
	static Hit of(List<?> stored) {
		List<Part> summary = marked(stored.get(4), stored.get(3));
		List<Part> excerpt = marked(stored.get(5), "");
		return new Hit(text(stored.get(0)), text(stored.get(1)), text(stored.get(2)), summary, excerpt);
	}

	private static List<Part> marked(@Nullable Object fragments, @Nullable Object otherwise) {
		return Stream.concat(((List<?>) Objects.requireNonNull(fragments)).stream(), Stream.of(text(otherwise)))
			.limit(1)
			.flatMap((text) -> Part.of(text.toString()).stream())
			.toList();
	}

	private static String text(@Nullable Object value) {
		return String.valueOf(value);
	}

}
