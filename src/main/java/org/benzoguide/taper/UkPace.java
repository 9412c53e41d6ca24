package org.benzoguide.taper;

import java.math.BigDecimal;

import org.benzoguide.content.Choice;

/**
 * How a step stands to the pace in the UK text of 2018: 5% to 10% every 1 to 2 weeks, or
 * one eighth every 2 weeks. Source: nice-cks-schedule-2018.
 */
enum UkPace implements Choice {

	/** No larger than the text names and with more time. */
	SLOWER,

	/** Within what the text names. */
	WITHIN,

	/** Larger or sooner than the text names. */
	BEYOND;

	private static final BigDecimal TENTH = BigDecimal.valueOf(10);

	private static final BigDecimal EIGHTH = new BigDecimal("12.5");

	static UkPace of(TaperStep step) {
		BigDecimal largest = (step.gap() < 2) ? TENTH : EIGHTH;
		if (step.share().compareToPercent(largest) > 0) {
			return BEYOND;
		}
		return (step.gap() > 2) ? SLOWER : WITHIN;
	}

}
