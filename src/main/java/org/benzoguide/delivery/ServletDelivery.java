package org.benzoguide.delivery;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** Hands a kept page to a reader through the servlet container. */
final class ServletDelivery {

	private ServletDelivery() {
	}

	static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.reset();
		SecurityHeaders.all(request.isSecure()).forEach(response::setHeader);
		PageForm form = page.form(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		form.headers().forEach(response::setHeader);
		if (page.lifetime().isLimited()) {
			response.setHeader(HttpHeaders.AGE, String.valueOf(page.lifetime().age()));
		}
		if (new IfNoneMatch(request.getHeader(HttpHeaders.IF_NONE_MATCH)).holds(form.tag())) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentLength(form.body().length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(form.body());
		}
	}

}
