package org.benzoguide.provider;

import org.benzoguide.content.Choice;

/** What a directory says of a provider in words of its own, shown as it stands. */
public enum Statement implements Choice {

	ALERT, ABOUT, ACCREDITATION, LICENCE, LEGAL_FORM, SERVES_ONLY, ELIGIBILITY, HOURS, PAYMENT, FEES, LANGUAGES,
	HOW_TO_APPLY, DOCUMENTS, WAIT, ACCESS, TRAVEL, EMAIL, CODES

}
