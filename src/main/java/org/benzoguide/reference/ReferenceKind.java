package org.benzoguide.reference;

import org.benzoguide.content.Choice;

/** What sort of source it is. */
public enum ReferenceKind implements Choice {

	GUIDELINE, REGULATOR, REVIEW, TRIAL, STUDY, LAW, OFFICIAL, CHARITY, OTHER

}
