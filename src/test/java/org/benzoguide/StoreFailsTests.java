package org.benzoguide;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Switches the store off while the site runs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:store-fails;DB_CLOSE_DELAY=-1")
class StoreFailsTests {

	private static volatile boolean off;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@AfterEach
	void switchOn() {
		off = false;
	}

	@Test
	void servesHelplinesAndSaysPlainlyWhatIsWrongWithTheRest() throws Exception {
		waitFor("up");
		Thread.sleep(1000);
		off = true;
		for (String path : new String[] { "/helplines/gb", "/helplines/us", "/helplines/aq", "/helplines" }) {
			assertThat(get(path).statusCode()).as(path).isEqualTo(200);
		}
		assertThat(get("/helplines/gb").body()).contains("href=\"tel:999\"", "tel:116123");
		HttpResponse<String> page = get("/medicines/alprazolam");
		assertThat(page.statusCode()).isEqualTo(503);
		assertThat(page.headers().firstValue("retry-after")).isPresent();
		assertThat(page.headers().firstValue("cache-control")).contains("no-store");
		assertThat(page.body()).contains("That page cannot come right now", "href=\"/helplines\"")
			.doesNotContain("Exception", "\tat ");
		waitFor("up\nstore: does not answer; what is in memory is served");
		assertThat(get("/readyz").statusCode()).isEqualTo(200);
		off = false;
		waitFor("up");
		assertThat(get("/medicines/alprazolam").statusCode()).isEqualTo(200);
	}

	private void waitFor(String body) throws Exception {
		long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (!get("/readyz").body().equals(body)) {
			assertThat(System.nanoTime()).as("still waiting for " + body).isLessThan(patience);
			Thread.sleep(100);
		}
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Switch {

		@Bean
		static BeanPostProcessor switchable() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessBeforeInitialization(Object bean, String name) {
					return (bean instanceof DataSource source) ? new Switched(source) : bean;
				}
			};
		}

	}

	static final class Switched extends DelegatingDataSource {

		Switched(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (off) {
				throw new SQLTransientConnectionException("switched off", "08001");
			}
			return super.getConnection();
		}

	}

}
