package org.benzoguide.content;

/** Fills one feature's part of the store from its files. */
public interface ContentLoader {

	/**
	 * Reads this feature's files, reports their faults and saves what they hold. Runs
	 * inside one transaction with every other loader; if anyone reports a fault, nothing
	 * is kept.
	 */
	void load(ContentImport content);

}
