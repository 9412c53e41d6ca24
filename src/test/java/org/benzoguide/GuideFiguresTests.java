package org.benzoguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.util.ReflectionTestUtils.getField;

/** Holds the figures of docs/operate.md to those of a running site. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GuideFiguresTests {

	private static final String CLUSTER = "org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings$Defaults";

	@Autowired
	private ServletWebServerApplicationContext site;

	@Autowired
	private javax.sql.DataSource store;

	@Test
	void saysHowManyAreServedAtOnce() throws Exception {
		Connector connector = ((TomcatWebServer) this.site.getWebServer()).getTomcat().getConnector();
		HikariConfigMXBean pool = this.store.unwrap(HikariDataSource.class);
		assertThat(guide()).contains("| connections of readers | " + connector.getProperty("maxConnections") + " |",
				"which holds " + connector.getProperty("acceptCount") + ",",
				"| requests being answered | " + connector.getProperty("maxThreads") + " |",
				"| connections to the store, H2 or PostgreSQL | " + pool.getMaximumPoolSize()
						+ " | waits two seconds,");
		assertThat(pool.getConnectionTimeout()).isEqualTo(Duration.ofSeconds(2).toMillis());
	}

	@Test
	void saysHowManyBodiesAndSearchesAreTakenAtOnce() throws Exception {
		Semaphore bodies = (Semaphore) getField(this.site.getBean("requestLimits"), "bodies");
		assertThat(constant("org.benzoguide.search.Turns", "MILLISECONDS_TO_PATIENCE")).isEqualTo(100);
		assertThat(guide()).contains("| forms on their way in | " + bodies.availablePermits() + " |",
				"| searches | one for each processor | waits a tenth of a second,",
				"| connections to a search cluster | " + constant(CLUSTER, "MAX_CONNECTIONS_PER_ROUTE")
						+ " to each of its machines, " + constant(CLUSTER, "MAX_CONNECTIONS") + " in all |");
	}

	private static Object constant(String type, String name) throws ClassNotFoundException {
		return getField(Class.forName(type), name);
	}

	private static String guide() throws IOException {
		return Files.readString(Path.of("docs/operate.md"));
	}

}
