package org.benzoguide.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FolderChangesTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	private static final Duration SHORT = Duration.ofMillis(200);

	@TempDir
	private Path folder;

	@Test
	void noticesAFileInAFolderThatIsNew() throws Exception {
		try (FolderChanges changes = new FolderChanges(this.folder, SHORT, LONG)) {
			write("articles/a.md", "one");
			assertThat(changes.await(LONG)).isTrue();
			write("articles/a.md", "two");
			assertThat(changes.await(LONG)).isTrue();
			assertThat(changes.await(SHORT)).isFalse();
		}
	}

	@Test
	void takesABurstOfSavesForOneChange() throws Exception {
		try (FolderChanges changes = new FolderChanges(this.folder, SHORT, LONG)) {
			for (int save = 0; save < 10; save++) {
				write("a.md", "save " + save);
			}
			assertThat(changes.await(LONG)).isTrue();
			assertThat(changes.await(SHORT)).isFalse();
		}
	}

	@Test
	void leavesAloneWhatEditorsKeepBesideAFile() throws Exception {
		try (FolderChanges changes = new FolderChanges(this.folder, SHORT, Duration.ZERO)) {
			write(".a.md.swp", "swap");
			write("a.md~", "backup");
			write("#a.md#", "autosave");
			assertThat(changes.await(SHORT)).isFalse();
		}
	}

	@Test
	void looksWhereTheSystemDoesNotTell() throws Exception {
		Path elsewhere = this.folder.resolve("elsewhere");
		write("elsewhere/a.md", "one");
		write("newer/a.md", "a longer one");
		Path content = Files.createSymbolicLink(this.folder.resolve("content"), elsewhere);
		try (FolderChanges changes = new FolderChanges(content, SHORT, Duration.ZERO)) {
			assertThat(changes.await(SHORT)).isFalse();
			Files.delete(content);
			Files.createSymbolicLink(content, this.folder.resolve("newer"));
			assertThat(changes.await(SHORT)).isTrue();
			assertThat(changes.await(SHORT)).isFalse();
		}
	}

	private void write(String file, String text) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
