package org.benzoguide.helpline;

import org.benzoguide.content.Choice;

/** Who pays for a line. */
public enum Funding implements Choice {

	PUBLIC, CHARITY, COMMERCIAL, UNKNOWN

}
