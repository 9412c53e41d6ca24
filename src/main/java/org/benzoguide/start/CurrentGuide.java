package org.benzoguide.start;

import org.benzoguide.content.ContentStored;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the stored guide at hand: it is a tree, and building it would cost every reader.
 */
@Component
class CurrentGuide {

	private final StartGuideRepository guides;

	private volatile @Nullable StartGuide current;

	CurrentGuide(StartGuideRepository guides) {
		this.guides = guides;
	}

	@EventListener(ContentStored.class)
	void take() {
		this.current = this.guides.findById(StartGuide.ID).orElse(null);
	}

	StartGuide get() {
		StartGuide guide = this.current;
		if (guide == null) {
			throw new IllegalStateException("The guide is asked for before it is stored.");
		}
		return guide;
	}

}
