package org.benzoguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

/** Holds the figures of docs/operate.md to those of a running site. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GuideFiguresTests {

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
				"| connections to the store, H2 or PostgreSQL | " + pool.getMaximumPoolSize() + " |");
		assertThat(pool.getConnectionTimeout()).isEqualTo(2000);
	}

	private static String guide() throws IOException {
		return Files.readString(Path.of("docs/operate.md"));
	}

}
