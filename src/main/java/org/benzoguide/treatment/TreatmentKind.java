package org.benzoguide.treatment;

import org.benzoguide.content.Choice;

/** What sort of option it is. */
public enum TreatmentKind implements Choice {

	/** A way of its own. */
	MAIN,

	/** Goes beside a main option, never instead of it. */
	ADD_ON,

	/** Harm without shown benefit; shown clearly apart. */
	AVOID

}
