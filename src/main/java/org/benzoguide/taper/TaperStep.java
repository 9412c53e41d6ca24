package org.benzoguide.taper;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One step, and the stretch of weeks that leads up to it.
 *
 * @param number from 1
 * @param week in which it falls, counted from the start
 * @param gap weeks since the step before, or since the start, the pause among them
 * @param pause how many of those weeks are a pause
 * @param before the dose before it, in per cent of the starting dose
 * @param after the dose after it, in per cent of the starting dose
 * @param share what it takes away, as a share of the dose before it
 * @param lately what it takes away together with the step before it, if that lies less
 * than two weeks back
 */
record TaperStep(int number, int week, int gap, int pause, BigDecimal before, BigDecimal after, Share share,
		Share lately) {

	private static final int TWO_WEEKS = 2;

	static TaperStep next(TaperShape shape, @Nullable TaperStep last) {
		int number = (last != null) ? last.number + 1 : 1;
		int pause = shape.pauseBefore(number);
		int gap = shape.weeks() + pause;
		int week = (last != null) ? last.week + gap : gap;
		BigDecimal before = (last != null) ? last.after : BigDecimal.valueOf(100);
		Share share = shape.method().share(before, shape.step());
		Share lately = (last != null && gap < TWO_WEEKS) ? share.plus(last.share) : share;
		return new TaperStep(number, week, gap, pause, before,
				before.subtract(shape.method().cut(before, shape.step())), share, lately);
	}

	public UsPace us() {
		return UsPace.of(this);
	}

	public UkPace uk() {
		return UkPace.of(this);
	}

	public boolean isAboveCeiling() {
		return us() == UsPace.ABOVE;
	}

	/** The dose after it for the eye, in per cent of the starting dose. */
	public String dose() {
		return Percent.besides(TaperMethod.END, this.after);
	}

}
