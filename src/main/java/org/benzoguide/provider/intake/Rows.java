package org.benzoguide.provider.intake;

/** Takes what a reader finds in one file. */
interface Rows {

	/**
	 * Takes a listing, or reports and skips it when it cannot be used.
	 * @param row counted from 1, as a person who opens the file counts
	 */
	void take(long row, ListingDraft draft);

	/** Reports a row that holds no listing that could be used. */
	void skip(long row, String reason);

	/**
	 * Says how far the file is read.
	 * @param done in any unit
	 * @param total in the same unit
	 */
	void reached(long done, long total);

}
