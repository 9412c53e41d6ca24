package org.benzoguide.provider;

import org.benzoguide.content.Choice;

/** What kind of place a reader may type. */
public enum PlaceKind implements Choice {

	POSTCODE, TOWN, REGION

}
