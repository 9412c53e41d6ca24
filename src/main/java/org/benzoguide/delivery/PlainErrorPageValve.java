package org.benzoguide.delivery;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The last page anyone can get, when a request never reached the application or its error
 * page failed too.
 */
public class PlainErrorPageValve extends ErrorReportValve {

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
