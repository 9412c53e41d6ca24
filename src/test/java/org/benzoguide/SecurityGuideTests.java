package org.benzoguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds docs/security.md to the tests it names. */
class SecurityGuideTests {

	private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)#(\\w+)`");

	private static final Path TESTS = Path.of("src/test/java");

	@Test
	void namesOnlyTestsThatExist() throws IOException {
		List<MatchResult> named = NAMED.matcher(Files.readString(Path.of("docs/security.md"))).results().toList();
		assertThat(named).hasSizeGreaterThan(15);
		for (MatchResult test : named) {
			assertThat(source(test.group(1))).as(test.group()).contains("void " + test.group(2) + "(");
		}
	}

	@Test
	void givesEveryItemOfTheTableATest() throws IOException {
		List<String> rows = Files.readAllLines(Path.of("docs/security.md"))
			.stream()
			.filter((line) -> line.matches("\\| \\d+\\.\\d+\\.\\d+.*"))
			.toList();
		assertThat(rows).isNotEmpty().allMatch((row) -> NAMED.matcher(row).find());
	}

	@Test
	void saysWhatOnlyPeopleCanDo() throws IOException {
		assertThat(Files.readString(Path.of("docs/security.md"))).contains("within 7 days", "within 30",
				"TLS 1.2 and 1.3 only");
		assertThat(Files.readString(Path.of("docs/nginx.conf"))).contains("ssl_protocols TLSv1.2 TLSv1.3;");
	}

	/** The text of a test class, or of all that share its name. */
	private static String source(String name) throws IOException {
		try (Stream<Path> files = Files.walk(TESTS)) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.filter((path) -> path.endsWith(name + ".java")).toList()) {
				text.append(Files.readString(file));
			}
			return text.toString();
		}
	}

}
