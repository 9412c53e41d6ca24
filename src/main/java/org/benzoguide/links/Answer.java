package org.benzoguide.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

import javax.net.ssl.SSLException;

/**
 * What came of asking an address.
 *
 * @param verdict what it means
 * @param detail what happened, in a few words
 */
record Answer(Verdict verdict, String detail) {

	static Answer none(String why) {
		return new Answer(Verdict.NO_ANSWER, why);
	}

	static Answer none(IOException failure) {
		if (failure instanceof HttpTimeoutException) {
			return none("took too long");
		}
		if (failure instanceof SSLException) {
			return none("its certificate could not be checked: " + failure.getMessage());
		}
		if (failure instanceof ConnectException) {
			return none(isUnresolved(failure) ? "no such host" : "the connection was refused");
		}
		return none("the connection broke off: " + failure.getMessage());
	}

	private static boolean isUnresolved(Throwable failure) {
		return failure instanceof UnresolvedAddressException
				|| (failure.getCause() != null && isUnresolved(failure.getCause()));
	}

}
