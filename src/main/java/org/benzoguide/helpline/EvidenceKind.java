package org.benzoguide.helpline;

import org.benzoguide.content.Choice;

/** How we know a number. */
public enum EvidenceKind implements Choice {

	/** The operator's own or an official page. */
	OPERATOR,

	/** Two sources that agree. */
	TWO_SOURCES

}
