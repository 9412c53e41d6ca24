package org.benzoguide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.SpringApplication;

/**
 * What the program printed, and how it exited.
 *
 * @param exit its exit code
 * @param output everything it printed
 */
record Program(int exit, String output) {

	/** Runs it as an editor runs it. */
	static Program run(String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path"), BenzoGuideApplication.class.getName()));
		command.addAll(List.of(options));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Program(process.waitFor(), output);
	}

	/**
	 * Runs it to its end here, with a store and a port of its own, because a start of its
	 * own Java takes several times as long.
	 */
	static Program here(String... options) {
		List<String> all = new ArrayList<>(List.of(options));
		all.add("--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID());
		all.add("--server.port=0");
		PrintStream console = System.out;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			int exit = SpringApplication.exit(BenzoGuideApplication.start(all.toArray(String[]::new)));
			return new Program(exit, printed.toString(StandardCharsets.UTF_8));
		}
		catch (RuntimeException ex) {
			return new Program(1, printed.toString(StandardCharsets.UTF_8));
		}
		finally {
			System.setOut(console);
		}
	}

}
