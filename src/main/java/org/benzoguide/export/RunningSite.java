package org.benzoguide.export;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site as this machine serves it, asked the way a reader's browser asks. */
class RunningSite {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Pattern SITEMAP = Pattern.compile("(?m)^Sitemap: (.+)/sitemap\\.xml$");

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(Redirect.NEVER)
		.build();

	private final String origin;

	RunningSite(int port) {
		this.origin = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port;
	}

	/** How its addresses begin on this machine. */
	String origin() {
		return this.origin;
	}

	/**
	 * How every full address begins that this site writes about itself: an operator may
	 * have named another place.
	 */
	String name() throws IOException {
		Matcher named = SITEMAP.matcher(ask("/robots.txt").text());
		return named.find() ? named.group(1) : this.origin;
	}

	/**
	 * Asks for an address.
	 * @param address from the first slash, with its query if it has one
	 */
	Answer ask(String address) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.origin + address)).timeout(PATIENCE).build();
		try {
			HttpResponse<byte[]> response = this.client.send(request, BodyHandlers.ofByteArray());
			return new Answer(response.statusCode(), response.headers().firstValue("content-type").orElse(""),
					response.headers().firstValue("location").orElse(""), response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ExportFailedException("The export was stopped; no copy was written.");
		}
	}

}
