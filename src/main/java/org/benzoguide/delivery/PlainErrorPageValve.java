package org.benzoguide.delivery;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The last page anyone can get, when a request never reached the application or its error
 * page failed too.
 */
public class PlainErrorPageValve extends ErrorReportValve {

	/**
	 * A method, a coding or a version that nobody knows is the sender's mistake like any
	 * other: 5xx is left for faults of ours, which someone must look at.
	 */
	private static final Set<Integer> OF_THE_SENDER = Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
			HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

	/** Made by the container, by name. */
	public PlainErrorPageValve() {
		setShowReport(false);
		setShowServerInfo(false);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		if (OF_THE_SENDER.contains(response.getStatus())) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		}
		try {
			PlainPage.describe(response);
			@Nullable Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(PlainPage.FAULT.html());
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			// The reader has gone; there is nobody left to tell.
			container.getLogger().debug("error page not delivered");
		}
	}

}
