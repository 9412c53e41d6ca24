package org.benzoguide.treatment;

import org.benzoguide.content.Choice;

/** Whether something is so. */
public enum Extent implements Choice {

	YES, PARTLY, NO

}
