package org.benzoguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules that hold for every template. */
class TemplateTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern WORD = Pattern.compile("#\\{([a-z0-9/.-]+)[}(]");

	@Test
	void printHtmlAsItIsInOnePlaceOnly() throws IOException {
		assertThat(holding("th:utext")).containsExactly("fragments/prose.html");
		assertThat(Files.readString(TEMPLATES.resolve("fragments/prose.html"))).containsOnlyOnce("th:utext");
	}

	@Test
	void neverEvaluateWhatAReaderSent() throws IOException {
		for (String evaluated : List.of("__", "${param", "*{param", "#request", "#ctx", "#execInfo", "[[", "[(")) {
			assertThat(holding(evaluated)).as(evaluated).isEmpty();
		}
	}

	@Test
	void holdNoStyleOrScriptOfTheirOwn() throws IOException {
		assertThat(holding("<style")).isEmpty();
		assertThat(holding(" style=")).isEmpty();
		assertThat(holding("onclick")).isEmpty();
		assertThat(holding("<script")).containsExactly("layout.html");
	}

	@Test
	void useOnlyInterfaceWordsThatAreThere() throws IOException {
		Properties words = new Properties();
		words.load(Files.newBufferedReader(Path.of("src/main/resources/messages.properties")));
		Set<String> used = new TreeSet<>();
		for (Path template : templates()) {
			Matcher matcher = WORD.matcher(Files.readString(template));
			while (matcher.find()) {
				used.add(matcher.group(1));
			}
		}
		assertThat(used).hasSizeGreaterThan(50).allSatisfy((word) -> assertThat(words).containsKey(word));
	}

	/** Only a message with a parameter takes two apostrophes for one. */
	@Test
	void writeApostrophesAsTheyAreRead() throws IOException {
		Properties words = new Properties();
		words.load(Files.newBufferedReader(Path.of("src/main/resources/messages.properties")));
		assertThat(words).allSatisfy((code, text) -> {
			String wrong = text.toString().contains("{0") ? "(?<!')'(?!')" : "''";
			assertThat(text.toString()).as("%s", code).doesNotContainPattern(wrong);
		});
	}

	private static List<String> holding(String text) throws IOException {
		return templates().stream()
			.filter((template) -> read(template).contains(text))
			.map(TemplateTests::name)
			.toList();
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private static String name(Path template) {
		return TEMPLATES.relativize(template).toString().replace('\\', '/');
	}

	private static String read(Path template) {
		try {
			return Files.readString(template);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
