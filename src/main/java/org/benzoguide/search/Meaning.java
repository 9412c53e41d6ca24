package org.benzoguide.search;

import org.benzoguide.content.Choice;

/** What it means when a reader types certain words. */
public enum Meaning implements Choice {

	/** A life may be in danger: help stands above everything else. */
	DANGER,

	/** Asks for a dose: leads to a page and a prescriber, never to a number. */
	DOSE,

	/** Asks what one page answers best. */
	PAGE,

	/** Names a country in another way than the dictionary does. */
	COUNTRY,

	/** Is another word for what the pages say. */
	WORD,

	/** Says nothing about what is looked for. */
	NOTHING

}
