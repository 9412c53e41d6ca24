package org.benzoguide.start;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Whatever goes wrong in the aid, the reader learns where help is. The page is delivered
 * as a good one, because a proxy may put its own page in the place of an error.
 */
@ControllerAdvice(assignableTypes = { StartController.class, ResultController.class })
class FailSafe {

	private static final Log log = LogFactory.getLog(FailSafe.class);

	/**
	 * Logs the kind of fault only, because its message could hold an answer, and nothing
	 * when the request itself could not be read.
	 */
	@ExceptionHandler(Exception.class)
	String somethingWentWrong(Exception fault, HttpServletResponse response) {
		if (!(fault instanceof InvalidParameterException)) {
			StackTraceElement[] trace = fault.getStackTrace();
			log.error("Where do I start failed and showed its fail-safe page: " + fault.getClass().getName()
					+ ((trace.length > 0) ? " at " + trace[0] : ""));
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
		return "start/fail-safe";
	}

}
