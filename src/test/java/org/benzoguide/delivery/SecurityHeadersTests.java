package org.benzoguide.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a container sends that was asked over one scheme or the other. */
class SecurityHeadersValveTests {

	@TempDir
	private Path folder;

	@Test
	void bindsABrowserToHttpsForTwoYearsWhereItCameOverIt() throws Exception {
		assertThat(answer(true).firstValue("Strict-Transport-Security"))
			.hasValue("max-age=63072000; includeSubDomains; preload");
	}

	@Test
	void bindsNobodyWhoDidNot() throws Exception {
		assertThat(answer(false).map()).containsKey("content-security-policy")
			.doesNotContainKey("strict-transport-security");
	}

	/** The headers of an error of the container's own, which has no page. */
	private HttpHeaders answer(boolean secure) throws Exception {
		Tomcat tomcat = start(secure);
		try {
			URI address = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/nothing");
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
				.headers();
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
		tomcat.getEngine().getPipeline().addValve(new SecurityHeadersValve());
		tomcat.addContext("", this.folder.toString());
		tomcat.start();
		return tomcat;
	}

}
