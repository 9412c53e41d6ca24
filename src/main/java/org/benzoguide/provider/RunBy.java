package org.benzoguide.provider;

import org.benzoguide.content.Choice;

/** Who runs a provider, as its directory says. */
public enum RunBy implements Choice {

	PUBLIC, NON_PROFIT, FOR_PROFIT, NOT_STATED

}
