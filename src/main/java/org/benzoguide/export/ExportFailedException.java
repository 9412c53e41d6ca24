package org.benzoguide.export;

/** Thrown when no copy can be made; its message tells the operator why and what to do. */
class ExportFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ExportFailedException(String message) {
		super(message);
	}

}
