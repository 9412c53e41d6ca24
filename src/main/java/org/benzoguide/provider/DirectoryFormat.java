package org.benzoguide.provider;

import org.benzoguide.content.Choice;

/** A format in which directories of providers are published. */
public enum DirectoryFormat implements Choice {

	/** Open Referral Human Services Data Specification 3.0, JSON. */
	HSDS,

	/** The yearly National Directory of the US agency SAMHSA, XLSX. */
	SAMHSA_DIRECTORY,

	/** The JSON of FindTreatment.gov. */
	FIND_TREATMENT

}
