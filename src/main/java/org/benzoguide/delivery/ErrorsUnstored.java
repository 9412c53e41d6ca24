package org.benzoguide.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells everyone to keep no error, whatever its page said of itself before it failed: it
 * may show what a reader typed, and is over when the fault is.
 */
class ErrorsUnstored implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		CachePolicy said = CachePolicy.of(response.getHeader(HttpHeaders.CACHE_CONTROL));
		if (response.getStatus() >= 400 && !said.storesNowhere()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER);
		}
	}

}
