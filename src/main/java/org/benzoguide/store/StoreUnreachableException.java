package org.benzoguide.store;

import java.sql.SQLException;

/** Thrown when the store cannot be opened at the start. */
class StoreUnreachableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which store.
	 * @param url where it is; what follows the name may hold a password and is left out
	 * @param cause what the database says
	 */
	StoreUnreachableException(String url, SQLException cause) {
		super("The store " + url.replaceFirst("[?;].*", "") + " cannot be opened: "
				+ String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
	}

}
