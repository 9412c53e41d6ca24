package org.benzoguide.helpline;

import org.benzoguide.content.Choice;

/** What a call costs the caller. */
public enum CallCost implements Choice {

	FREE, STANDARD, UNKNOWN

}
