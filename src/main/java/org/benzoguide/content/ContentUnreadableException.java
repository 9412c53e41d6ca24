package org.benzoguide.content;

/**
 * Thrown when the content as a whole cannot be found or opened; its message says what to
 * do.
 */
public class ContentUnreadableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ContentUnreadableException(String message) {
		super(message);
	}

}
