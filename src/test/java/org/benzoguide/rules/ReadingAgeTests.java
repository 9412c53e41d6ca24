package org.benzoguide.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Lists the pages that are hardest to read; a list to work from, which fails nothing. */
class ReadingAgeTests {

	private static final Path REPORT = Path.of("target", "reading-age.txt");

	@Test
	void knowsTheGradeOfTwoWellKnownSentences() {
		assertThat(ReadingAge.gradeOf(List.of("The cat sat on the mat."))).isEqualTo(-1.45, within(0.01));
		assertThat(ReadingAge
			.gradeOf(List.of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.")))
			.isEqualTo(11.3, within(0.05));
	}

	@Test
	void countsSyllables() {
		assertThat(List.of("the", "taper", "people", "named", "needed", "doses", "medicines", "five"))
			.extracting(Syllables::in)
			.containsExactly(1, 2, 2, 1, 2, 2, 3, 1);
	}

	@Test
	void readsRunningTextOnly() {
		ReadingAge age = ReadingAge.of(Sample.of("articles/a.md", """
				## A heading of incomprehensible sophistication

				The [cat](/articles/incomprehensible) sat on the **mat**.[^incomprehensible]

				| Incomprehensible |
				|---|
				| sophistication |
				""").document());
		assertThat(age.grade()).isEqualTo(-1.45, within(0.01));
	}

	@Test
	void listsThePagesWorstFirst() throws IOException {
		List<ReadingAge> ages = Document.of(RealContent.read(), "articles", "treatments", "pages", "tools")
			.stream()
			.map(ReadingAge::of)
			.sorted(Comparator.comparingDouble(ReadingAge::grade).reversed())
			.toList();
		Files.createDirectories(REPORT.getParent());
		Files.write(REPORT, ages.stream().map(ReadingAge::toString).toList());
		System.out.println("Reading grade of " + ages.size() + " pages, median and worst: " + ages.get(ages.size() / 2)
				+ " | " + ages.get(0) + " | all in " + REPORT);
		assertThat(REPORT).isNotEmptyFile();
	}

}
