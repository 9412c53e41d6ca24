package org.benzoguide.provider.intake;

/**
 * Thrown when a file is no directory of providers at all; in a folder it is passed over,
 * alone it is refused.
 */
class UnrelatedFileException extends RefusedException {

	private static final long serialVersionUID = 1L;

	UnrelatedFileException(String sentence) {
		super(sentence);
	}

}
