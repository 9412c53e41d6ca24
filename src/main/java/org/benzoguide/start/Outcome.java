package org.benzoguide.start;

import org.benzoguide.content.Choice;

/** Where a reader is sent, most urgent first; editors write the letter. */
enum Outcome implements Choice {

	EMERGENCY("A"), TODAY("B"), INPATIENT("I"), SPECIALIST("C"), PRESCRIBER("D"), FAMILY("F");

	private final String letter;

	Outcome(String letter) {
		this.letter = letter;
	}

	@Override
	public String word() {
		return this.letter;
	}

	/** Whether it says who, not when. */
	boolean isPlan() {
		return this == INPATIENT || this == SPECIALIST || this == PRESCRIBER;
	}

	boolean isUrgent() {
		return this == EMERGENCY || this == TODAY;
	}

}
