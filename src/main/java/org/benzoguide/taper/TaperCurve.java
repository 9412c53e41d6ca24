package org.benzoguide.taper;

import java.util.ArrayList;
import java.util.List;

/**
 * What a shape comes to, step by step. A picture of arithmetic and nobody's plan.
 *
 * @param steps at least one, in order
 */
record TaperCurve(List<TaperStep> steps) {

	private static final double WEEKS_IN_A_MONTH = 365.25 / 12 / 7;

	static TaperCurve of(TaperShape shape) {
		List<TaperStep> steps = new ArrayList<>();
		TaperStep step = TaperStep.next(shape, null);
		steps.add(step);
		while (shape.method().goesOn(step.after())) {
			step = TaperStep.next(shape, step);
			steps.add(step);
		}
		return new TaperCurve(steps);
	}

	public TaperStep last() {
		return this.steps.get(this.steps.size() - 1);
	}

	/** From the start to the last step. */
	public int weeks() {
		return last().week();
	}

	/** The same in months, to the nearest one. */
	public long months() {
		return Math.round(weeks() / WEEKS_IN_A_MONTH);
	}

	/** The steps above the ceiling, in order. */
	public List<TaperStep> aboveCeiling() {
		return this.steps.stream().filter(TaperStep::isAboveCeiling).toList();
	}

}
