package org.benzoguide.start;

import org.benzoguide.content.Choice;

/** What a rule does besides giving an outcome. */
enum Mark implements Choice {

	/** Tells the reader to ask about a place with doctors day and night. */
	ASK_INPATIENT,

	/** Sends to an emergency department if nobody is to be had within hours. */
	ED_IF_NOT_SEEN,

	/** Asks for a word from the specialist who knows the illness. */
	SPECIALIST_INPUT,

	/**
	 * Turns the prescriber into a specialist, and a specialist into the question of I.
	 */
	RAISES_PLAN,

	/** Keeps other rules from giving I, C or any plan. */
	LIMITS_OTHERS,

	/** Counts although another rule limits it. */
	DESPITE_LIMITS

}
