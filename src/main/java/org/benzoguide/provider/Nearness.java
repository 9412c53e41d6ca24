package org.benzoguide.provider;

import org.benzoguide.content.Choice;

/** What the order of the results goes by. */
public enum Nearness implements Choice {

	DISTANCE, POSTCODE, TOWN

}
