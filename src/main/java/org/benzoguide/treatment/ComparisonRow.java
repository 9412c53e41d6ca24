package org.benzoguide.treatment;

import org.benzoguide.content.Choice;

/** The rows of the comparison, in the order in which every option shows them. */
public enum ComparisonRow implements Choice {

	WHAT, SUITS, NOT_FOR, SETTING, SUPERVISION, DURATION, PACE, WEEK, EVIDENCE, BENEFITS, HARMS, NOTHING, COST, ACCESS,
	QUESTIONS, LIMITS

}
