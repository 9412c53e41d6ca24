package org.benzoguide.helpline;

import org.benzoguide.content.Choice;

/**
 * What a line is for, in the order in which a country's page shows them: most urgent
 * first.
 */
public enum HelplineKind implements Choice {

	CRISIS, YOUTH, POISON, PRESCRIBED_DRUG, DRUG

}
