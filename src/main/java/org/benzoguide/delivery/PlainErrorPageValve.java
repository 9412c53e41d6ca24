package org.benzoguide.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The last page anyone can get, when a request never reached the application or its error
 * page failed too: a fixed file with the crisis strip, and nothing about the fault.
 */
public class PlainErrorPageValve extends ErrorReportValve {

	private static final String PAGE = read();

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
			response.setHeader("Cache-Control", CachePolicy.NEVER);
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			@Nullable Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(PAGE);
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			// The reader has gone; there is nobody left to tell.
			container.getLogger().debug("error page not delivered");
		}
	}

	private static String read() {
		try (InputStream in = PlainErrorPageValve.class.getResourceAsStream("/plain-error.html")) {
			return (in != null) ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

}
