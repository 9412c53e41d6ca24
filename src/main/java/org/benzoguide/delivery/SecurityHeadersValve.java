package org.benzoguide.delivery;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets the security headers before anything else happens: a servlet filter would miss the
 * container's own errors.
 */
class SecurityHeadersValve extends ValveBase {

	SecurityHeadersValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		SecurityHeaders.all(request.isSecure()).forEach(response::setHeader);
		getNext().invoke(request, response);
	}

}
