package org.benzoguide.content;

/** Turns one feature's files into entities. */
public interface ContentLoader {

	/**
	 * Reads this feature's files, reports their faults and hands over the entities they
	 * hold. If any loader reports a fault, nothing is stored.
	 */
	void load(ContentImport content);

}
