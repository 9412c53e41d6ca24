package org.benzoguide.article;

import org.benzoguide.content.Choice;

/** Who an article is for. */
public enum Audience implements Choice {

	/** Takes the medicine as prescribed. */
	PRESCRIBED,

	/** Uses more than prescribed, or street pills. */
	STREET,

	/** Worries about someone else. */
	FAMILY,

	/** Treats people. */
	CLINICIAN

}
