package org.benzoguide;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the link check as an editor does, on a copy of the content whose every link leads
 * to a site on this machine.
 */
class LinkCheckModeTests {

	@TempDir
	private Path folder;

	private HttpServer site;

	@BeforeEach
	void openSite() throws IOException {
		this.site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		answer("/", 200);
		answer("/gone", 410);
		this.site.start();
		FileSystemUtils.copyRecursively(Path.of("content"), this.folder);
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				replace(file, "https?://[^\\s\"\\])]+", url("/"));
			}
		}
	}

	@AfterEach
	void closeSite() {
		this.site.stop(0);
	}

	@Test
	void exitsWithZeroWhenEveryLinkAnswers() throws Exception {
		Program run = check();
		assertThat(run.output())
			.contains("All is well with the content", "Links to ask: 1. Hosts: 1,", "Asked 1 of 1 links. Fine: 1.")
			.doesNotContain("Tomcat started");
		assertThat(run.exit()).isZero();
	}

	@Test
	void exitsWithOneAndWritesTheReportWhenALinkIsDead() throws Exception {
		replace(this.folder.resolve("helplines/gb.yml"), "website: http.*", "website: " + url("/gone"));
		Path report = this.folder.resolve("report.txt");
		Program run = check("--benzo.content.link-report=" + report);
		assertThat(report).content().contains("Not found", url("/gone"), "410", "content/helplines/gb.yml:");
		assertThat(run.output()).contains(Files.readString(report)).doesNotContain("\tat org.");
		assertThat(run.exit()).isOne();
	}

	@Test
	void asksNobodyWhileTheContentHasAFault() throws Exception {
		Files.delete(this.folder.resolve("topics.yml"));
		Program run = check();
		assertThat(run.output()).contains("content/topics.yml:1").doesNotContain("Links to ask");
		assertThat(run.exit()).isOne();
	}

	private Program check(String... options) throws Exception {
		return Program.run(
				Stream
					.concat(Stream.of("--benzo.content.check-links=true", "--benzo.content.dir=" + this.folder),
							List.of(options).stream())
					.toArray(String[]::new));
	}

	private void answer(String path, int status) {
		this.site.createContext(path, (exchange) -> {
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		});
	}

	private String url(String path) {
		return "http://localhost:" + this.site.getAddress().getPort() + path;
	}

	private static void replace(Path file, String regex, String with) throws IOException {
		Files.writeString(file, Files.readString(file).replaceAll(regex, with));
	}

}
