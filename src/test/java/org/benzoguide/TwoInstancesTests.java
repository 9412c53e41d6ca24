package org.benzoguide;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances that start at once on one real PostgreSQL, beside one on H2. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TwoInstancesTests {

	private static EmbeddedPostgres postgres;

	private static ConfigurableApplicationContext one;

	private static ConfigurableApplicationContext other;

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeAll
	static void startBoth() throws Exception {
		postgres = EmbeddedPostgres.start();
		CompletableFuture<ConfigurableApplicationContext> first = CompletableFuture
			.supplyAsync(TwoInstancesTests::start);
		CompletableFuture<ConfigurableApplicationContext> second = CompletableFuture
			.supplyAsync(TwoInstancesTests::start);
		one = first.join();
		other = second.join();
	}

	@AfterAll
	static void stop() throws Exception {
		one.close();
		other.close();
		postgres.close();
	}

	@Test
	void loadTheContentOnce() {
		JdbcClient statements = one.getBean(JdbcClient.class);
		assertThat(statements.sql("select state from stored_content").query(Long.class).single()).isEqualTo(1);
		assertThat(statements.sql("select count(*) from country_help").query(Long.class).single()).isGreaterThan(200);
	}

	@Test
	void showEveryPageAsFromH2(@Autowired ConfigurableApplicationContext h2) throws Exception {
		Matcher page = Pattern.compile("<loc>[^<]*?//[^/]+([^<]*)</loc>").matcher(get(h2, "/sitemap.xml"));
		int pages = 0;
		for (; page.find(); pages++) {
			if (!page.group(1).startsWith("/helplines/")) {
				assertThat(get(one, page.group(1))).as(page.group(1)).isEqualTo(get(h2, page.group(1)));
			}
		}
		assertThat(pages).isGreaterThan(250);
	}

	@Test
	void followTheStateThatAnotherWrites() throws Exception {
		JdbcClient statements = one.getBean(JdbcClient.class);
		String version = statements.sql("select version from stored_content").query(String.class).single();
		statements.sql("update stored_content set version = 'another'").update();
		var served = other.getBean(org.benzoguide.content.ContentVersion.class);
		try {
			for (int look = 0; look < 100 && !served.current().equals("another"); look++) {
				Thread.sleep(100);
			}
			assertThat(served.current()).isEqualTo("another");
		}
		finally {
			statements.sql("update stored_content set version = ?").param(version).update();
		}
	}

	private static ConfigurableApplicationContext start() {
		SpringApplication site = new SpringApplicationBuilder(BenzoGuideApplication.class)
			.web(WebApplicationType.SERVLET)
			.profiles("postgres")
			.application();
		// Both would set up the one log of this program at once, and one would fail over
		// it.
		site.setListeners(site.getListeners()
			.stream()
			.filter((listener) -> !(listener instanceof LoggingApplicationListener))
			.toList());
		return site.run("--server.port=0", "--benzo.leave=0s", "--spring.datasource.username=postgres",
				"--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
	}

	private String get(ConfigurableApplicationContext context, String path) throws Exception {
		String port = context.getEnvironment().getProperty("local.server.port");
		HttpResponse<String> response = this.client.send(
				HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response.body();
	}

}
