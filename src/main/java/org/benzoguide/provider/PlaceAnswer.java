package org.benzoguide.provider;

import java.util.List;

/** What comes of looking for the place a reader typed. */
sealed interface PlaceAnswer {

	/** The place. */
	record Found(Target target) implements PlaceAnswer {
	}

	/** Several places of that name. */
	record Several(List<PlaceChoice> choices) implements PlaceAnswer {
	}

	/**
	 * No such place.
	 *
	 * @param why the last part of the message that says what to do
	 * @param choices places that may be meant
	 */
	record Unknown(String why, List<PlaceChoice> choices) implements PlaceAnswer {
	}

}
