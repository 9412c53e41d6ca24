package org.benzoguide.search;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The addresses of other answers to the same words.
 *
 * @param all the first page of every kind
 * @param kind the kind that is shown alone, if any
 */
record SearchAddress(String all, @Nullable PageKind kind) {

	static SearchAddress of(String text, @Nullable PageKind kind) {
		return new SearchAddress("/search?q=" + UriUtils.encode(text, StandardCharsets.UTF_8), kind);
	}

	/** The first page of one kind. */
	String only(PageKind one) {
		return this.all + "&kind=" + one.word();
	}

	/** Another page of the same. */
	String page(int number) {
		return ((this.kind != null) ? only(this.kind) : this.all) + "&page=" + number;
	}

}
