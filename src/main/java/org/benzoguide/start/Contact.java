package org.benzoguide.start;

import org.benzoguide.content.Choice;

/** How soon to speak to someone, soonest first. */
enum Contact implements Choice {

	NOW, TODAY, ONE_TO_TWO_DAYS, FEW_DAYS, WEEK, ROUTINE

}
