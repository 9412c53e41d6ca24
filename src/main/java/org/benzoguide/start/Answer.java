package org.benzoguide.start;

/**
 * What a reader may choose.
 *
 * @param value its name in rules and forms
 * @param text what the reader sees
 * @param again the same in plainer words, for the second asking
 */
record Answer(String value, String text, String again) {

	/** Offered with every question. */
	static final String NOT_SURE = "not-sure";

}
