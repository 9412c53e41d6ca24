package org.benzoguide.links;

/**
 * A link and what came of asking it.
 *
 * @param link the link
 * @param answer what came of it
 */
record Finding(Link link, Answer answer) {

	Verdict verdict() {
		return this.answer.verdict();
	}

}
