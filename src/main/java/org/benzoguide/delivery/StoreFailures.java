package org.benzoguide.delivery;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Says that the store does not answer, and when to try again. A wrong query of ours is
 * not among these: it stays a fault on our side.
 */
@ControllerAdvice
class StoreFailures {

	private static final String SECONDS = "10";

	@ExceptionHandler({ DataAccessResourceFailureException.class, UncategorizedDataAccessException.class,
			TransientDataAccessException.class, RecoverableDataAccessException.class, TransactionException.class })
	void answer(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

}
