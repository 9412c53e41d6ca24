package org.benzoguide.start;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What follows from some answers, at the least.
 *
 * @param id its name, which no reader sees
 * @param title what it is about
 * @param when the answers it follows from
 * @param outcome the least outcome; null if it only raises the plan
 * @param plan the least plan to show after an urgent outcome
 * @param marks what else it does
 * @param contact how soon, if sooner than the outcome says
 * @param messages ids of what to tell the reader
 * @param sources keys of the bibliography
 */
record Rule(String id, String title, Condition when, @Nullable Outcome outcome, @Nullable Outcome plan, Set<Mark> marks,
		@Nullable Contact contact, List<String> messages, List<String> sources) {

	boolean gives(Outcome wanted) {
		return this.outcome == wanted;
	}

	boolean has(Mark mark) {
		return this.marks.contains(mark);
	}

	/** Whether it still counts when another rule limits the plan. */
	boolean survivesLimits() {
		return has(Mark.DESPITE_LIMITS)
				|| (!has(Mark.RAISES_PLAN) && !gives(Outcome.INPATIENT) && !gives(Outcome.SPECIALIST));
	}

}
