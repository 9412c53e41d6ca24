package org.benzoguide.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Asks an address as an honest program, at the pace of each host on the way. */
class LinkAsker {

	private static final String NAME = "BenzoGuide link check";

	private final Duration timeout;

	private final Pace pace;

	private final HttpClient client;

	LinkAsker(Duration timeout, Pace pace) {
		this.timeout = timeout;
		this.pace = pace;
		// Redirects are followed here, because each host on the way has its own pace, and
		// some lead in circles until their cookie comes back. Some old servers stumble
		// over the offer of HTTP/2.
		this.client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.cookieHandler(new CookieManager())
			.connectTimeout(timeout)
			.build();
	}

	Answer ask(String address) throws InterruptedException {
		try {
			return follow(Trail.from(URI.create(address)));
		}
		catch (IOException ex) {
			return Answer.none(ex);
		}
		catch (IllegalArgumentException ex) {
			return Answer.none("leads to no address that can be asked: " + ex.getMessage());
		}
	}

	private Answer follow(Trail trail) throws IOException, InterruptedException {
		HttpResponse<InputStream> response = request(trail.at());
		int status = response.statusCode();
		Optional<String> location = response.headers().firstValue("Location");
		if (status / 100 != 3 || location.isEmpty()) {
			return trail.end(status);
		}
		Trail next = trail.next(status, location.get());
		return next.isEndless() ? Answer.none("redirects without end") : follow(next);
	}

	private HttpResponse<InputStream> request(URI uri) throws IOException, InterruptedException {
		HttpResponse<InputStream> head = send("HEAD", uri);
		// Some servers know HEAD so badly that they answer 404; only 429 asks for
		// silence.
		boolean doubtful = head.statusCode() >= 400 && head.statusCode() != 429;
		return doubtful ? send("GET", uri) : head;
	}

	private HttpResponse<InputStream> send(String method, URI uri) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(uri.toASCIIString()))
			.method(method, BodyPublishers.noBody())
			.header("User-Agent", NAME)
			.timeout(this.timeout)
			.build();
		this.pace.await(uri.getRawAuthority());
		HttpResponse<InputStream> response = this.client.send(request, BodyHandlers.ofInputStream());
		// Whether it is there is all we want to know: the page itself is not fetched.
		response.body().close();
		return response;
	}

}
