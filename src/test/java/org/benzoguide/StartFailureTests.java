package org.benzoguide;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What an operator reads when the site cannot start: what is wrong, and no trace. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

	private static final String ELSEWHERE = "--spring.datasource.url=jdbc:h2:mem:start-failure";

	@Test
	void namesAStoreThatDoesNotAnswerAndExitsWithOne() throws Exception {
		int port = freePort();
		Program run = Program.run("--spring.profiles.active=postgres", "--server.port=0",
				"--spring.datasource.url=jdbc:postgresql://localhost:" + port + "/benzo?password=secret");
		assertThat(run.output()).contains("The store jdbc:postgresql://localhost:" + port + "/benzo cannot be opened")
			.contains("Start the database")
			.doesNotContain("\tat ", "secret");
		assertThat(run.exit()).isOne();
	}

	@Test
	void namesADamagedFileOfTheStore(@TempDir Path folder, CapturedOutput output) throws Exception {
		Files.writeString(folder.resolve("store.mv.db"), "not a store".repeat(1000));
		fail("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("store"));
		assertThat(output).contains("cannot be opened: File corrupted", "may be deleted").doesNotContain("\tat ");
	}

	@Test
	void namesAContactThatIsNoAddress(CapturedOutput output) {
		fail(ELSEWHERE, "--benzo.security.contact=someone");
		assertThat(output).contains("benzo.security.contact must begin with https:, mailto: or tel:")
			.doesNotContain("\tat ");
	}

	@Test
	void namesAnAddressThatIsNotWhereASiteBegins(CapturedOutput output) {
		fail(ELSEWHERE, "--benzo.url=example.org/guide");
		assertThat(output).contains("benzo.url must be where the site begins, such as https://example.org")
			.doesNotContain("\tat ");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static void fail(String... options) {
		SpringApplication site = new SpringApplication(BenzoGuideApplication.class);
		site.setDefaultProperties(Map.of("server.port", "0"));
		assertThatException().isThrownBy(() -> site.run(options));
	}

}
