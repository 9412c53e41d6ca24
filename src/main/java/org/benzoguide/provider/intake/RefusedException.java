package org.benzoguide.provider.intake;

/**
 * Thrown when a file, and with it the whole run, is refused; its message is one sentence
 * that says why.
 */
class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedException(String sentence) {
		super(sentence);
	}

	String sentence() {
		return String.valueOf(getMessage());
	}

}
