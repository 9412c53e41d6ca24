package org.benzoguide;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar as it is handed on; it is there only when all else has been done. */
@Tag("jar")
class PublishedJarTests {

	private static final String LIBRARIES = "BOOT-INF/lib/";

	/** Put there by the packing itself, for those who take the jar apart. */
	private static final String OF_THE_PACKING = LIBRARIES + "spring-boot-jarmode-tools-";

	private static @Nullable ZipFile jar;

	@BeforeAll
	static void open() throws IOException {
		try (DirectoryStream<Path> packed = Files.newDirectoryStream(Path.of("target"), "benzo-guide-*.jar")) {
			List<Path> found = new ArrayList<>();
			packed.forEach(found::add);
			assertThat(found).as("the one jar that this build packs; ./mvnw clean takes older ones away").hasSize(1);
			jar = new ZipFile(found.get(0).toFile());
		}
	}

	@AfterAll
	static void close() throws IOException {
		if (jar != null) {
			jar.close();
		}
	}

	@Test
	void saysWhatItIsMadeOf() throws IOException {
		JsonNode bill = JsonMapper.shared().readTree(read("META-INF/sbom/application.cdx.json"));
		Set<String> listed = new TreeSet<>();
		for (JsonNode part : bill.get("components")) {
			assertThat(part.get("hashes")).as(part.get("name").asString()).isNotEmpty();
			listed.add(part.get("name").asString() + "-" + part.get("version").asString() + ".jar");
		}
		List<String> packed = names().stream()
			.filter((name) -> name.startsWith(LIBRARIES) && name.endsWith(".jar") && !name.startsWith(OF_THE_PACKING))
			.map((name) -> name.substring(LIBRARIES.length()))
			.toList();
		assertThat(packed).hasSizeGreaterThan(50);
		assertThat(listed).containsAll(packed);
	}

	@Test
	void bringsTheContentAndNothingOfTheTests() {
		assertThat(names()).contains("BOOT-INF/classes/content/articles/danger-signs.md",
				"BOOT-INF/classes/content.snapshot");
		assertThat(names())
			.noneMatch((name) -> name.contains("Tests") || name.matches(".*(junit|playwright|archunit).*"));
	}

	private static List<String> names() {
		return jar.stream().map(ZipEntry::getName).toList();
	}

	private static byte[] read(String name) throws IOException {
		return jar.getInputStream(jar.getEntry(name)).readAllBytes();
	}

}
