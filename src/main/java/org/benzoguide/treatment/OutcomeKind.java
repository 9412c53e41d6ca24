package org.benzoguide.treatment;

import org.benzoguide.content.Choice;

/**
 * What was counted, and when: the same for every option, so that like stands beside like.
 */
public enum OutcomeKind implements Choice {

	STOPPED_3_MONTHS, STOPPED_6_MONTHS, STOPPED_12_MONTHS, STOPPED_LATER, WITHDRAWAL_SYMPTOMS, DIED_12_MONTHS

}
