package org.benzoguide.site;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

import org.benzoguide.BenzoGuideApplication;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LeavingTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void refusesOnTheProbeWhileItStillServesAndOnlyThenCloses() throws Exception {
		ConfigurableApplicationContext site = new SpringApplicationBuilder(BenzoGuideApplication.class).run(
				"--server.port=0", "--benzo.leave=4s", "--spring.datasource.url=jdbc:h2:mem:leaving;DB_CLOSE_DELAY=-1");
		String base = "http://localhost:" + site.getEnvironment().getProperty("local.server.port");
		assertThat(get(base + "/readyz")).isEqualTo(200);
		CompletableFuture<Void> left = CompletableFuture.runAsync(site::close);
		while (get(base + "/readyz") == 200) {
			Thread.sleep(20);
		}
		assertThat(get(base + "/readyz")).isEqualTo(503);
		assertThat(get(base + "/helplines/gb")).isEqualTo(200);
		assertThat(left).isNotDone();
		left.join();
		assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> get(base + "/readyz"));
	}

	private int get(String url) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
			.statusCode();
	}

}
