package org.benzoguide.taper;

import java.math.BigDecimal;

import org.benzoguide.content.Choice;

/** What each step is a share of. */
enum TaperMethod implements Choice {

	/**
	 * Of the dose just before it. This never reaches nothing, so the picture stops below
	 * {@link #END}.
	 */
	CURRENT {
		@Override
		BigDecimal cut(BigDecimal dose, BigDecimal step) {
			return dose.multiply(step).movePointLeft(2);
		}

		@Override
		Share share(BigDecimal dose, BigDecimal step) {
			return Share.percent(step);
		}

		@Override
		boolean goesOn(BigDecimal dose) {
			return dose.compareTo(END) >= 0;
		}
	},

	/** Of the dose at the start. The last step takes what is left. */
	START {
		@Override
		BigDecimal cut(BigDecimal dose, BigDecimal step) {
			return step.min(dose);
		}

		@Override
		Share share(BigDecimal dose, BigDecimal step) {
			return new Share(cut(dose, step), dose);
		}

		@Override
		boolean goesOn(BigDecimal dose) {
			return dose.signum() > 0;
		}
	};

	/** Where a picture that would never end stops, in per cent of the starting dose. */
	static final BigDecimal END = BigDecimal.valueOf(5);

	/** What a step takes away, in per cent of the starting dose like the dose itself. */
	abstract BigDecimal cut(BigDecimal dose, BigDecimal step);

	/** What a step takes away, as a share of the dose before it. */
	abstract Share share(BigDecimal dose, BigDecimal step);

	/** Whether another step is drawn from this dose. */
	abstract boolean goesOn(BigDecimal dose);

}
