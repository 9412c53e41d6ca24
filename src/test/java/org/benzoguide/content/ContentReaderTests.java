package org.benzoguide.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class ContentReaderTests {

	@TempDir
	private Path folder;

	@Test
	void readsAFolderWithForwardSlashesAndLineFeedsOnly() throws IOException {
		Files.createDirectories(this.folder.resolve("articles"));
		Files.writeString(this.folder.resolve("articles/a.md"), "\uFEFFone\r\ntwo\rthree");
		ContentImport content = new ContentReader(this.folder, true).read();
		assertThat(content.files("articles", "md")).singleElement()
			.isEqualTo(new ContentFile("articles/a.md", "one\ntwo\nthree"));
	}

	@Test
	void reportsAFileThatIsNotUtf8() throws IOException {
		Files.write(this.folder.resolve("a.md"), "é".getBytes(StandardCharsets.ISO_8859_1));
		ContentImport content = new ContentReader(this.folder, true).read();
		assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(content::finish)
			.withMessageContaining("a.md:1")
			.withMessageContaining("encoding UTF-8");
	}

	@Test
	void reportsAFileOfAHundredMegabytesWithoutReadingIt() throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(this.folder.resolve("a.md").toFile(), "rw")) {
			file.setLength(100L * 1024 * 1024);
		}
		com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = memory.getCurrentThreadAllocatedBytes();
		ContentImport content = new ContentReader(this.folder, true).read();
		assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(8L * 1024 * 1024);
		assertThat(content.size()).isZero();
		assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(content::finish)
			.withMessageContaining("a.md:1")
			.withMessageContaining("larger than 1 MB")
			.withMessageContaining("Cut it into several");
	}

	@Test
	void namesAFileThatMayNotBeOpened() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a.md"), "text");
		assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).as("root may read all").isTrue();
		assertThatExceptionOfType(ContentUnreadableException.class)
			.isThrownBy(new ContentReader(this.folder, true)::read)
			.withMessageContaining("a.md")
			.withMessageContaining("may be opened by this user");
	}

	@Test
	void refusesAFolderThatWasAskedForAndIsNotThere() {
		ContentReader reader = new ContentReader(this.folder.resolve("nope"), true);
		assertThatExceptionOfType(ContentUnreadableException.class).isThrownBy(reader::read)
			.withMessageContaining("There is no content folder at")
			.withMessageContaining("--benzo.content.dir");
	}

	@Test
	void fallsBackToThePackedCopy() {
		ContentImport packed = new ContentReader(this.folder.resolve("nope"), false).read();
		assertThat(packed.files("articles", "md")).isNotEmpty();
		assertThat(packed.file("references.yml")).isPresent();
	}

}
