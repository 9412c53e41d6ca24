package org.benzoguide.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The real content, written and read again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ContentSnapshotTests {

	@Autowired
	private ContentBuilder builder;

	@Test
	void losesNothing() throws IOException {
		BuiltContent built = this.builder.build(new ContentReader(Path.of("content"), true));
		String snapshot = write(built);
		BuiltContent read = ContentSnapshot.read(new StringReader(snapshot), built.version()).orElseThrow();
		assertThat(write(read)).isEqualTo(snapshot);
		assertThat(some(read)).usingRecursiveComparison().isEqualTo(some(built));
	}

	/** Field by field takes its time, so twenty of each kind stand for all. */
	private static List<Object> some(BuiltContent content) {
		Map<Class<?>, Integer> taken = new HashMap<>();
		return content.entities()
			.stream()
			.filter((entity) -> taken.merge(entity.getClass(), 1, Integer::sum) <= 20)
			.toList();
	}

	@Test
	void isNotTakenForAnotherState() throws IOException {
		BuiltContent built = this.builder.build(new ContentReader(Path.of("content"), true));
		assertThat(ContentSnapshot.read(new StringReader(write(built)), "0123456789abcdef")).isEmpty();
		assertThat(ContentSnapshot.read(new StringReader(""), built.version())).isEmpty();
	}

	private static String write(BuiltContent built) throws IOException {
		StringWriter out = new StringWriter();
		ContentSnapshot.write(built, out);
		return out.toString();
	}

}
