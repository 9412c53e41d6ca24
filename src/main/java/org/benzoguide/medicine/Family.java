package org.benzoguide.medicine;

import org.benzoguide.content.Choice;

/** The chemical family of a medicine. */
public enum Family implements Choice {

	BENZODIAZEPINE, Z_DRUG, THIENODIAZEPINE

}
