package org.benzoguide.delivery;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away requests no page of ours can need, before anything parses them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestLimits extends OncePerRequestFilter {

	private static final int LONGEST_PATH = 256;

	private static final int LONGEST_QUERY = 512;

	/** A form of ours sends a few words. */
	private static final int LARGEST_BODY = 16 * 1024;

	/**
	 * Whoever sends a body slowly holds a thread; the others must be left for readers.
	 */
	private final Semaphore bodies = new Semaphore(16);

	private final Set<String> longQueries;

	/**
	 * Sets the limits.
	 * @param longQueries paths whose query may be as long as the container takes
	 */
	RequestLimits(@Value("${benzo.delivery.long-queries:}") Set<String> longQueries) {
		this.longQueries = longQueries;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isTooLong(request)) {
			response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
		}
		else if (request.getContentLengthLong() > LARGEST_BODY) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (isOfAnyType(request)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		else if (read(request, response)) {
			chain.doFilter(request, response);
		}
	}

	private boolean isTooLong(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI().length() > LONGEST_PATH || (query != null && query.length() > LONGEST_QUERY
				&& !this.longQueries.contains(request.getRequestURI()));
	}

	/** Names no body; Spring fails over it where nothing else answers. */
	private static boolean isOfAnyType(HttpServletRequest request) {
		@Nullable String type = request.getContentType();
		return type != null && type.indexOf('*') >= 0;
	}

	/** Whether all that was sent could be read; if not, that has been answered. */
	private boolean read(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
			return isReadable(request, response);
		}
		if (!this.bodies.tryAcquire()) {
			turnAway(response);
			return false;
		}
		try {
			return isReadable(request, response);
		}
		finally {
			this.bodies.release();
		}
	}

	/** With a page that costs nothing to make: they may be hundreds. */
	private static void turnAway(HttpServletResponse response) throws IOException {
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, "5");
		PlainPage.describe(response);
		response.getWriter().write(PlainPage.BUSY.html());
	}

	/**
	 * The container would write what it cannot read to the log, and it may be a reader's
	 * search.
	 */
	private static boolean isReadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			request.getParameterMap();
			return true;
		}
		catch (IllegalStateException ex) {
			// To a body that breaks off the container has answered already.
			if (!response.isCommitted()) {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			}
			return false;
		}
	}

}
