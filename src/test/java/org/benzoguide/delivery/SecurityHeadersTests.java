package org.benzoguide.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Ticker;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a container sends that was asked over one scheme or the other. */
class SecurityHeadersTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "/nothing, 404", "/kept, 200" })
	void bindABrowserToHttpsForTwoYearsWhereItCameOverIt(String path, int status) throws Exception {
		HttpResponse<Void> answer = answer(path, true);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().allValues("Strict-Transport-Security"))
			.containsExactly("max-age=63072000; includeSubDomains; preload");
	}

	@ParameterizedTest
	@CsvSource({ "/nothing, 404", "/kept, 200" })
	void bindNobodyWhoDidNot(String path, int status) throws Exception {
		HttpResponse<Void> answer = answer(path, false);
		assertThat(answer.statusCode()).isEqualTo(status);
		SecuredAnswer.assertSecured(answer.headers());
	}

	/** Nothing is an error of the container's own, which has no page. */
	private HttpResponse<Void> answer(String path, boolean secure) throws Exception {
		Tomcat tomcat = start(secure);
		try {
			URI address = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
			return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
		}
		finally {
			tomcat.stop();
			tomcat.destroy();
		}
	}

	/** Takes a connection without TLS for one that a proxy has taken it from. */
	private Tomcat start(boolean secure) throws LifecycleException {
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(this.folder.toString());
		tomcat.setPort(0);
		tomcat.getConnector().setSecure(secure);
		PageCacheConfiguration.answerAtTheDoor(tomcat.getConnector(), shelf());
		tomcat.getEngine().getPipeline().addValve(new SecurityHeadersValve());
		tomcat.addContext("", this.folder.toString());
		tomcat.start();
		return tomcat;
	}

	private static PageShelf shelf() {
		PageShelf shelf = new PageShelf(1_000_000);
		shelf.now()
			.put("/kept", KeptPage.of(new byte[] { 'a' }, "text/plain", Map.of(),
					Lifetime.beginning(Ticker.systemTicker(), null)));
		return shelf;
	}

}
