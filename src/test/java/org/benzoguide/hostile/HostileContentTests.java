package org.benzoguide.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFaultyException;
import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Real files of the content, spoilt at random: an editor hears of faults, and only of
 * faults.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileContentTests {

	private static final int ROUNDS = Integer.getInteger("benzo.fuzz.files", 250);

	private static final List<String> SNIPPETS = List.of("---\n", ": ", "- ", "[", "]", "{", "}", "&a ", "*a", "<<: *a",
			"? ", "| \n", "!!java.net.URL x", "%YAML 9.9\n", "\t", "\u0000", "\uD800", "\u2028", "\"", "'", "#", "\n\n",
			"99999999999999999999", "-1", "2026-02-30", "[^", "](", "![", "> [!", "|---|", "`", "\n## ", "\n# ",
			"<script>", "&#0;", "[".repeat(200), "> ".repeat(200), "{a: ".repeat(200), "24/7", "Mo-Su", "+44",
			"https://[", "zz");

	@Autowired
	private List<ContentLoader> loaders;

	@Test
	void everySpoiltFileLeadsToFaultsOnly() throws IOException {
		Random random = new Random(20261126);
		List<ContentFile> files = files();
		assertThat(files).hasSizeGreaterThan(300);
		for (int round = 0; round < ROUNDS; round++) {
			ContentFile file = files.get(random.nextInt(files.size()));
			StringBuilder text = new StringBuilder(file.text());
			for (int times = 1 + random.nextInt(4); times > 0; times--) {
				spoil(text, random);
			}
			ContentFile spoilt = new ContentFile(file.path(), text.toString());
			assertThatCode(() -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> load(spoilt)))
				.as("round " + round + ": " + spoilt)
				.doesNotThrowAnyException();
		}
	}

	private void load(ContentFile file) {
		ContentImport content = new ContentImport(List.of(file));
		this.loaders.forEach((loader) -> loader.load(content));
		try {
			content.finish();
		}
		catch (ContentFaultyException ex) {
			assertThat(ex.problems()).allSatisfy((problem) -> assertThat(problem.remedy()).isNotBlank());
		}
	}

	private static void spoil(StringBuilder text, Random random) {
		int at = random.nextInt(text.length() + 1);
		int end = Math.min(text.length(), at + random.nextInt(40));
		switch (random.nextInt(5)) {
			case 0 -> text.delete(at, end);
			case 1 -> text.insert(at, text.substring(at, end));
			case 2 -> text.setLength(Math.max(at, 10));
			default -> text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
		}
	}

	private static List<ContentFile> files() throws IOException {
		Path root = Path.of("content");
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter(Files::isRegularFile)
				.sorted()
				.map((path) -> new ContentFile(root.relativize(path).toString().replace('\\', '/'), read(path)))
				.toList();
		}
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
