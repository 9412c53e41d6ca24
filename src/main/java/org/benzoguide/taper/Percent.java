package org.benzoguide.taper;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How per cent are shown. */
final class Percent {

	private Percent() {
	}

	/** One decimal at most: 5, 12.5, 33.3. */
	static String display(BigDecimal percent) {
		BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
	}

}
