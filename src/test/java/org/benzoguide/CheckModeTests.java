package org.benzoguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the program as an editor does, and looks at what it prints and how it exits. */
class CheckModeTests {

	@TempDir
	private Path folder;

	@Test
	void exitsWithZeroWhenAllIsWell() throws Exception {
		Program run = check("--benzo.content.dir=" + Path.of("content").toAbsolutePath());
		assertThat(run.output()).contains("All is well with the content").doesNotContain("Tomcat started");
		assertThat(run.exit()).isZero();
	}

	@Test
	void exitsWithOneAndShowsEveryFault() throws Exception {
		FileSystemUtils.copyRecursively(Path.of("content"), this.folder);
		breakLine("articles/danger-signs.md", "topic: emergency", "topic: emergancy");
		breakLine("helplines/us.yml", "phone: \"988\"", "phone: \"98\"");
		Program run = check("--benzo.content.dir=" + this.folder);
		assertThat(run.output()).contains("The content has 2 faults:")
			.contains("content/articles/danger-signs.md:")
			.contains("Did you mean \"emergency\"?")
			.contains("content/helplines/us.yml:")
			.doesNotContain("\tat org.");
		assertThat(run.exit()).isOne();
	}

	@Test
	void saysInOneSentenceThatTheFolderIsNotThere() throws Exception {
		Program run = check("--benzo.content.dir=" + this.folder.resolve("nope"));
		assertThat(run.output()).contains("There is no content folder at").doesNotContain("\tat org.");
		assertThat(run.exit()).isOne();
	}

	private void breakLine(String file, String old, String with) throws IOException {
		Path path = this.folder.resolve(file);
		Files.writeString(path, Files.readString(path).replaceFirst(old, with));
	}

	private static Program check(String option) throws Exception {
		return Program.run("--benzo.content.check=true", option);
	}

}
