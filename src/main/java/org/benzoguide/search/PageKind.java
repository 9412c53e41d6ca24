package org.benzoguide.search;

import java.util.Arrays;
import java.util.Optional;

import org.benzoguide.content.Choice;
import org.jspecify.annotations.Nullable;

/** What a page that can be found is; readers may look at one kind alone. */
public enum PageKind implements Choice {

	ARTICLE, MEDICINE, TREATMENT, HELPLINE, WORD, PAGE;

	/** The kind with this word, if there is one. */
	static Optional<PageKind> of(@Nullable String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

}
