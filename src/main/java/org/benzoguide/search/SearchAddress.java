package org.benzoguide.search;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The addresses of other answers to the same words.
 *
 * @param text the words
 * @param kind the kind that is shown alone, if any
 */
record SearchAddress(String text, @Nullable PageKind kind) {

	/** The first page of every kind. */
	public String all() {
		return "/search?q=" + UriUtils.encode(this.text, StandardCharsets.UTF_8);
	}

	/** The first page of one kind. */
	public String only(String word) {
		return all() + "&kind=" + word;
	}

	/** Another page of the same. */
	public String page(int number) {
		return ((this.kind != null) ? only(this.kind.word()) : all()) + "&page=" + number;
	}

}
