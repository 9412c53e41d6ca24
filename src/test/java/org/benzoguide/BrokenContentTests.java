package org.benzoguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFaultyException;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Breaks a copy of the real content the way editors do, and reads what they would be
 * told.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BrokenContentTests {

	private static final String ARTICLE = "articles/how-a-taper-works.md";

	private static final String SEARCH = "search.yml";

	private static final String COUNTRY = "helplines/gb.yml";

	@TempDir
	private Path folder;

	@Autowired
	private List<ContentLoader> loaders;

	@BeforeEach
	void copyContent() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("content"), this.folder);
	}

	@Test
	void findsNoFaultInTheCopy() {
		assertThat(faults()).isEmpty();
	}

	@Test
	void badYaml() throws IOException {
		replace(ARTICLE, "summary:", "summary: [");
		assertTold(ARTICLE, "not readable YAML", "Check the indent");
	}

	@Test
	void unknownKey() throws IOException {
		replace(ARTICLE, "topic: tapering", "topic: tapering\ncolour: red");
		assertTold(ARTICLE, "\"colour\" is not known", "Take it out");
	}

	@Test
	void missingKey() throws IOException {
		replace(ARTICLE, "topic: tapering\n", "");
		assertTold(ARTICLE, "\"topic\" is missing", "Add a line");
	}

	@Test
	void badDate() throws IOException {
		replace(ARTICLE, "review-due: 2027-11-21", "review-due: next year");
		assertTold(ARTICLE, "\"next year\" is not a date", "2026-11-21");
	}

	@Test
	void deadLink() throws IOException {
		append(ARTICLE, "\n[gone](/articles/withdrawal-symptom)\n");
		assertTold(ARTICLE, "There is no page \"/articles/withdrawal-symptom\"",
				"Did you mean \"/articles/withdrawal-symptoms\"?");
	}

	@Test
	void unknownCitation() throws IOException {
		append(ARTICLE, "\nSome claim.[^asam-2052]\n");
		assertTold(ARTICLE, "There is no source \"asam-2052\"", "Did you mean \"asam-2025\"?");
	}

	@Test
	void badNumber() throws IOException {
		replace(COUNTRY, "phone: \"116 123\"", "phone: \"116 12\"");
		assertTold(COUNTRY, "\"116 12\" is not a number one can dial in GB", "digit by digit");
	}

	@Test
	void badHours() throws IOException {
		replace(COUNTRY, "hours: \"24/7\"", "hours: \"all day\"");
		assertTold(COUNTRY, "\"all day\" is not hours we can judge", "hours-note");
	}

	@Test
	void duplicateSlug() throws IOException {
		Files.writeString(this.folder.resolve("redirects.tsv"),
				"/articles/how-a-taper-works\t/articles/danger-signs\n");
		assertThat(faults()).anySatisfy((problem) -> assertThat(problem.toString())
			.contains("The page \"/articles/how-a-taper-works\" is already at"));
	}

	@Test
	void duplicateHelpline() throws IOException {
		replace(COUNTRY, "  - id: shout-85258", "  - id: samaritans");
		assertTold(COUNTRY, "\"samaritans\" is already at helplines/gb.yml:", "another name");
	}

	@Test
	void twoProblemsAtOnceInTwoFiles() throws IOException {
		badNumberAndBadDate();
		assertThat(faults()).extracting((problem) -> problem.place().path()).contains(ARTICLE, COUNTRY).hasSize(2);
	}

	@Test
	void searchWordsThatLeadNowhere() throws IOException {
		replace(SEARCH, "page: /articles/danger-signs", "page: /articles/danger-sings");
		assertTold(SEARCH, "There is no page \"/articles/danger-sings\"", "Did you mean \"/articles/danger-signs\"?");
		replace(SEARCH, "country: US", "country: UX");
		assertTold(SEARCH, "\"UX\" is not a country", "ISO 3166");
		replace(SEARCH, "- suicidal\n", "- suicide\n");
		assertTold(SEARCH, "\"danger: suicide\" is already at search.yml:", "another name");
		replace(SEARCH, "- kms\n", "- \"!?\"\n");
		assertTold(SEARCH, "\"!?\" has no letter or digit", "Write words");
		replace(SEARCH, "means: dose", "means: doze");
		assertTold(SEARCH, "\"doze\" is not a value of \"means\"", "Write one of: danger, dose");
	}

	@Test
	void missingFile() throws IOException {
		Files.delete(this.folder.resolve("glossary.yml"));
		assertThat(faults()).anySatisfy(
				(problem) -> assertThat(problem.toString()).contains("content/glossary.yml:1", "This file is missing"));
	}

	@Test
	void everyFaultNamesFileLineAndRemedy() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.writeString(file, Files.readString(file).replace(": ", ":"));
			}
		}
		assertThat(faults()).hasSizeGreaterThan(20).allSatisfy((problem) -> {
			assertThat(problem.place().line()).isPositive();
			assertThat(this.folder.resolve(problem.place().path())).exists();
			assertThat(problem.fault()).isNotBlank();
			assertThat(problem.remedy()).isNotBlank();
		});
	}

	private void badNumberAndBadDate() throws IOException {
		replace(COUNTRY, "phone: \"116 123\"", "phone: \"116 12\"");
		replace(ARTICLE, "review-due: 2027-11-21", "review-due: 2027-13-21");
	}

	private void assertTold(String file, String fault, String remedy) throws IOException {
		List<String> lines = Files.readAllLines(this.folder.resolve(file));
		assertThat(faults()).anySatisfy((problem) -> {
			assertThat(problem.place().path()).isEqualTo(file);
			assertThat(problem.place().line()).isBetween(1, lines.size());
			assertThat(problem.fault()).contains(fault);
			assertThat(problem.remedy()).contains(remedy);
		});
	}

	private List<ContentProblem> faults() {
		ContentImport content = new ContentReader(this.folder, true).read();
		try {
			this.loaders.forEach((loader) -> loader.load(content));
			content.finish();
			return List.of();
		}
		catch (ContentFaultyException ex) {
			return ex.problems();
		}
	}

	private void replace(String file, String old, String with) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(old);
		Files.writeString(path,
				text.replaceFirst(java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(with)));
	}

	private void append(String file, String text) throws IOException {
		Path path = this.folder.resolve(file);
		Files.writeString(path, Files.readString(path) + text);
	}

}
