package org.benzoguide.taper;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, kept exact, because a step that is at a limit is not above it.
 *
 * @param part of the whole, in the same unit
 * @param whole more than nothing
 */
record Share(BigDecimal part, BigDecimal whole) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static Share percent(BigDecimal percent) {
		return new Share(percent, HUNDRED);
	}

	Share plus(Share other) {
		if (this.whole.equals(other.whole)) {
			return new Share(this.part.add(other.part), this.whole);
		}
		return new Share(this.part.multiply(other.whole).add(other.part.multiply(this.whole)),
				this.whole.multiply(other.whole));
	}

	/** Compares with so many per cent: below 0 is less, 0 the same, above 0 more. */
	int compareToPercent(BigDecimal percent) {
		return this.part.multiply(HUNDRED).compareTo(percent.multiply(this.whole));
	}

	/** In per cent for the eye, never rounded to the ceiling. */
	public String display() {
		return Percent.besides(UsPace.MOST_IN_TWO_WEEKS,
				this.part.multiply(HUNDRED).divide(this.whole, 12, RoundingMode.HALF_UP));
	}

}
