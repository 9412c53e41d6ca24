package org.benzoguide.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator is told when no copy can be made, and what is left behind: nothing.
 */
class ExportFailureTests {

	@TempDir
	private Path folder;

	private HttpServer site;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@BeforeEach
	void open() throws IOException {
		this.site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		answer("/", 200, "text/html", "<h1>Home</h1><a href='/help'>Help</a><a href='/data'>Data</a>");
		answer("/help", 200, "text/html", "<h1>Help</h1>");
		answer("/data", 200, "application/feed+json", "{}");
		answer("/robots.txt", 200, "text/plain", "Allow: /");
		answer("/sitemap.xml", 200, "application/xml", "<urlset/>");
		answer("/404.html", 404, "text/html", "<h1>Nothing here</h1>");
		this.site.start();
	}

	@AfterEach
	void close() {
		this.site.stop(0);
	}

	@Test
	void copiesASmallSite() {
		assertThat(export("copy", null)).isZero();
		assertThat(this.folder.resolve("copy/index.html")).content()
			.contains("href=\"help/index.html\"", "href=\"data.json\"");
		assertThat(this.folder.resolve("copy/data.json")).hasContent("{}");
		assertThat(this.folder).isDirectoryNotContaining("glob:**unfinished**");
	}

	/** A web server runs as another user. */
	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void letsInWhomAnyNewFolderLetsIn() throws IOException {
		assertThat(export("copy", null)).isZero();
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("copy")))
			.isEqualTo(Files.getPosixFilePermissions(Files.createDirectory(this.folder.resolve("any"))));
	}

	@Test
	void copiesIntoAnEmptyFolder() throws IOException {
		Files.createDirectory(this.folder.resolve("copy"));
		assertThat(export("copy", null)).isZero();
		assertThat(this.folder.resolve("copy/index.html")).exists();
	}

	@Test
	void overwritesNothing() throws IOException {
		Files.createDirectory(this.folder.resolve("copy"));
		Files.writeString(this.folder.resolve("copy/letter.txt"), "mine");
		assertThat(export("copy", null)).isOne();
		assertThat(told()).containsOnlyOnce("\n").contains("There is something at", "name a new or an empty folder");
		assertThat(this.folder.resolve("copy")).isDirectoryContaining("glob:**letter.txt");
		assertThat(this.folder).isDirectoryNotContaining("glob:**unfinished**");
	}

	@Test
	void overwritesNoFileEither() throws IOException {
		Files.writeString(this.folder.resolve("copy"), "mine");
		assertThat(export("copy", null)).isOne();
		assertThat(this.folder.resolve("copy")).hasContent("mine");
	}

	@Test
	void leavesNoHalfCopyWhenAPageFails() {
		this.site.removeContext("/help");
		answer("/help", 500, "text/html", "oh");
		assertThat(export("copy", null)).isOne();
		assertThat(told()).contains("The site answers 500 to /help, which is linked from /; no copy was written.");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void leavesNoHalfCopyWhenTheSiteIsGone() {
		this.site.stop(0);
		assertThat(export("copy", null)).isOne();
		assertThat(told()).containsOnlyOnce("\n").contains("could not be written");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void saysWhenTheFolderCannotBeMade() throws IOException {
		Files.writeString(this.folder.resolve("file"), "mine");
		assertThat(export("file/copy", null)).isOne();
		assertThat(told()).containsOnlyOnce("\n").contains("The copy could not be written to");
	}

	@Test
	void refusesAnAddressThatIsNone() {
		assertThat(export("copy", URI.create("mirror.example"))).isOne();
		assertThat(told()).contains("is not a web address");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void refusesAnAddressThatLeadsOutOfTheFolder() {
		this.site.removeContext("/");
		answer("/", 200, "text/html", "<h1>Home</h1><a href='/%2e%2e/%2e%2e/etc/x'>x</a>");
		assertThat(export("copy", null)).isOne();
		assertThat(told()).contains("cannot be a file name");
		assertThat(this.folder).isEmptyDirectory();
	}

	private int export(String name, URI url) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		Export export = new Export(new ExportProperties(this.folder.resolve(name), url),
				new CopyWords(messages, Instant.EPOCH), () -> this.site.getAddress().getPort(),
				new PrintStream(this.printed, true, StandardCharsets.UTF_8));
		export.run(new DefaultApplicationArguments());
		return export.getExitCode();
	}

	private String told() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	private void answer(String path, int status, String type, String body) {
		this.site.createContext(path, (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(status, bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
	}

}
