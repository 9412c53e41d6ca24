package org.benzoguide.treatment;

import org.benzoguide.content.Choice;

/** Where a cost is paid. */
public enum CostPlace implements Choice {

	US, UK, EU, AUSTRALIA

}
