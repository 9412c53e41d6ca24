package org.benzoguide.treatment;

import org.benzoguide.content.Choice;

/** How sure one can be that an option helps. */
public enum Evidence implements Choice {

	HIGH, MODERATE, LOW, VERY_LOW, NONE

}
