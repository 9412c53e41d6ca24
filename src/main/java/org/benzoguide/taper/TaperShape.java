package org.benzoguide.taper;

import java.math.BigDecimal;

/**
 * What a reader wants to see drawn.
 *
 * @param step size of a step in per cent, 5 to 25
 * @param weeks before each step, 1 to 12
 * @param method what each step is a share of
 * @param pause extra weeks in a pause, 0 for none
 * @param every how many steps lie between two pauses, from 1
 */
record TaperShape(BigDecimal step, int weeks, TaperMethod method, int pause, int every) {

	/** The extra weeks before a step; no pause comes before the first one. */
	int pauseBefore(int number) {
		return (number > 1 && (number - 1) % this.every == 0) ? this.pause : 0;
	}

}
