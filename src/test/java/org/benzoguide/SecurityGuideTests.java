package org.benzoguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds docs/security.md to the tests it names. */
class SecurityGuideTests {

	private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)#(\\w+)`");

	private static final Path TESTS = Path.of("src/test/java");

	/**
	 * Levels 1 and 2 as far as they apply to a site without accounts, and some of 3, each
	 * with a test.
	 */
	private static final List<String> ITEMS = List.of("1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.9", "1.3.1", "1.3.2",
			"1.3.5", "1.3.7", "1.3.12", "1.5.1", "2.2.1", "2.4.1", "3.2.1", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5",
			"3.4.6", "3.4.8", "3.5.3", "3.7.2", "3.7.3", "3.7.4", "4.1.1", "4.1.3", "4.1.4", "4.2.1", "5.3.2", "12.1.1",
			"13.1.2", "13.4.1", "13.4.2", "13.4.3", "13.4.4", "13.4.5", "13.4.6", "13.4.7", "14.2.1", "14.2.5",
			"14.3.2", "15.1.1", "15.1.2", "15.2.2", "15.3.7", "15.4.1", "16.4.1", "16.5.1", "16.5.2", "16.5.3",
			"16.5.4");

	@Test
	void hasARowForEveryItem() throws IOException {
		String table = rows().stream().map((row) -> row.split(" \\| ")[0]).collect(Collectors.joining("\n"));
		for (String item : ITEMS) {
			assertThat(table).as(item).containsPattern("(?<![\\d.])" + item.replace(".", "\\.") + "(?![\\d])");
		}
	}

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
		assertThat(rows()).isNotEmpty().allMatch((row) -> NAMED.matcher(row).find());
	}

	@Test
	void saysWhatOnlyPeopleCanDo() throws IOException {
		assertThat(Files.readString(Path.of("docs/security.md"))).contains("within 7 days", "within 30",
				"TLS 1.2 and 1.3 only");
		assertThat(Files.readString(Path.of("docs/nginx.conf"))).contains("ssl_protocols TLSv1.2 TLSv1.3;");
	}

	private static List<String> rows() throws IOException {
		return Files.readAllLines(Path.of("docs/security.md"))
			.stream()
			.filter((line) -> line.matches("\\| \\d+\\.\\d+\\.\\d+.*"))
			.toList();
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
