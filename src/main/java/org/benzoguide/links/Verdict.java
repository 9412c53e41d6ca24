package org.benzoguide.links;

/** What an answer means to an editor, in the order of the report. */
enum Verdict {

	/** The page is gone. */
	NOT_FOUND("Not found: mend it or take it out", true),

	/** The site turned us away, which says nothing about a reader's browser. */
	REFUSED("Refused or blocked: may block programs; open it by hand", false),

	/** The site is in trouble. */
	SERVER_ERROR("Server error: ask again another day, then open it by hand", true),

	/** Nobody was there. */
	NO_ANSWER("No answer: ask again another day, then open it by hand", true),

	/** The page has another address for good. */
	MOVED("Moved: write the new address", false),

	/** The page is there. */
	FINE("Fine", false);

	private final String heading;

	private final boolean broken;

	Verdict(String heading, boolean broken) {
		this.heading = heading;
		this.broken = broken;
	}

	static Verdict of(int status) {
		if (status < 300) {
			return FINE;
		}
		if (status == 404 || status == 410) {
			return NOT_FOUND;
		}
		// A redirect is here only if it leads nowhere. Beyond 599 are the private codes
		// of sites that dislike programs.
		return (status < 400 || status / 100 == 5) ? SERVER_ERROR : REFUSED;
	}

	String heading() {
		return this.heading;
	}

	/** Whether a reader who follows the link will be disappointed. */
	boolean isBroken() {
		return this.broken;
	}

}
