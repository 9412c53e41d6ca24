package org.benzoguide.treatment;

import org.benzoguide.content.Choice;

/** What it costs the person, by the ordinary public or insured route. */
public enum Cost implements Choice {

	FREE, SMALL, MODERATE, HIGH, VERY_HIGH

}
