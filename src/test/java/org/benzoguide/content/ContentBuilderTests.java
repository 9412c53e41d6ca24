package org.benzoguide.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ContentBuilderTests {

	private static final BuiltContent PACKED = new BuiltContent("packed", 1, List.of());

	private final PackedContent packed = mock();

	private final ContentBuilder builder = new ContentBuilder(List.of(), this.packed);

	@TempDir
	private Path folder;

	@BeforeEach
	void pack() throws IOException {
		given(this.packed.of(any())).willReturn(Optional.of(PACKED));
		Files.writeString(this.folder.resolve("a.md"), "A page.");
	}

	@Test
	void takesWhatTheBuildHasMadeOfTheSameFiles() {
		assertThat(build()).isSameAs(PACKED);
	}

	@Test
	void refusesAFileThatIsTooLargeBesideThem() throws IOException {
		Files.writeString(this.folder.resolve("huge.md"), "a".repeat(2 * 1024 * 1024));
		assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(this::build)
			.withMessageContaining("huge.md:1");
	}

	@Test
	void refusesAFileThatIsNoTextBesideThem() throws IOException {
		Files.write(this.folder.resolve("picture.md"), new byte[] { (byte) 0xFF, (byte) 0xFE, 0 });
		assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(this::build)
			.withMessageContaining("picture.md:1");
	}

	private BuiltContent build() {
		return this.builder.build(new ContentReader(this.folder, true));
	}

}
