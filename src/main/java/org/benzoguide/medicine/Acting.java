package org.benzoguide.medicine;

import org.benzoguide.content.Choice;

/** How long a medicine stays in the body, in the groups guidelines use. */
public enum Acting implements Choice {

	SHORT, INTERMEDIATE, LONG, VARIES

}
