package org.benzoguide.store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets a controller read in one snapshot, so that no page shows half of two states of the
 * content. A controller that asks the store nothing costs no connection.
 */
class SnapshotReads implements AsyncHandlerInterceptor {

	private static final String READING = SnapshotReads.class.getName();

	private final Snapshot snapshot;

	SnapshotReads(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String method = request.getMethod();
		boolean reads = HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
		if (reads && handler instanceof HandlerMethod) {
			request.setAttribute(READING, this.snapshot.begin());
		}
		return true;
	}

	/** Before the page is rendered: templates never query. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		end(request);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		end(request);
	}

	@Override
	public void afterConcurrentHandlingStarted(HttpServletRequest request, HttpServletResponse response,
			Object handler) {
		end(request);
	}

	private void end(HttpServletRequest request) {
		if (request.getAttribute(READING) instanceof TransactionStatus status) {
			request.removeAttribute(READING);
			this.snapshot.end(status);
		}
	}

}
