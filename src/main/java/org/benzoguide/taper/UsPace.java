package org.benzoguide.taper;

import java.math.BigDecimal;

import org.benzoguide.content.Choice;

/**
 * How a step stands to the pace that the joint US guideline gives to prescribers: begin
 * with 5% to 10% every 2 to 4 weeks, usually not more than 25% every 2 weeks. Source:
 * asam-2025.
 */
enum UsPace implements Choice {

	/** No larger than the starting pace and with more time. */
	SLOWER,

	/** Within the starting pace. */
	WITHIN,

	/** Larger or sooner than the starting pace, and below the ceiling. */
	BEYOND,

	/** At the ceiling. */
	CEILING,

	/** Above the ceiling. */
	ABOVE;

	private static final BigDecimal LARGEST_START = BigDecimal.valueOf(10);

	/** The ceiling, in per cent. */
	static final BigDecimal MOST_IN_TWO_WEEKS = BigDecimal.valueOf(25);

	static UsPace of(TaperStep step) {
		int ceiling = step.lately().compareToPercent(MOST_IN_TWO_WEEKS);
		if (ceiling >= 0) {
			return (ceiling > 0) ? ABOVE : CEILING;
		}
		if (step.gap() < 2 || step.share().compareToPercent(LARGEST_START) > 0) {
			return BEYOND;
		}
		return (step.gap() > 4) ? SLOWER : WITHIN;
	}

}
