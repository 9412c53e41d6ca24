package org.benzoguide.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
