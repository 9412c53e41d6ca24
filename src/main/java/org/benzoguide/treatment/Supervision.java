package org.benzoguide.treatment;

import org.benzoguide.content.Choice;

/** How closely a clinician looks after someone. */
public enum Supervision implements Choice {

	NONE, LOW, REGULAR, ROUND_THE_CLOCK

}
