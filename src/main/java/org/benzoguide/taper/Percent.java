package org.benzoguide.taper;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are shown. */
final class Percent {

	private Percent() {
	}

	/** One decimal at most: 5, 12.5, 33.3. */
	static String display(BigDecimal number) {
		return display(number, 1);
	}

	/**
	 * One decimal, or as many more as it takes to stay on its own side of a limit: what
	 * is above 25 must not be shown as 25.
	 */
	static String besides(BigDecimal limit, BigDecimal number) {
		int decimals = 1;
		while (round(number, decimals).compareTo(limit) != number.compareTo(limit)) {
			decimals++;
		}
		return display(number, decimals);
	}

	private static String display(BigDecimal number, int decimals) {
		BigDecimal rounded = round(number, decimals).stripTrailingZeros();
		return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
	}

	private static BigDecimal round(BigDecimal number, int decimals) {
		return number.setScale(decimals, RoundingMode.HALF_UP);
	}

}
