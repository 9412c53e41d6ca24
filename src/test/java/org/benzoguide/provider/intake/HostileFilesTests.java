package org.benzoguide.provider.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Breaks good files in hundreds of ways, always the same ones: each is read, or refused
 * in one sentence.
 */
class HostileFilesTests {

	private static final int CASES = 60;

	private static final List<String> TOKENS = List.of("{", "}", "[", "]", "null", "true", "-1e999", "\"\"", ":", ",",
			"\"\\ud800\"", "99999999999999999999", "<c>", "</row>", "&x;", "<row r=\"x\">", "<v>-7</v>", "t=\"b\"",
			"\u0000", "[".repeat(5000), "<a>".repeat(5000), "9".repeat(500), "z".repeat(5000));

	@TempDir
	private Path folder;

	private final Random random = new Random(19);

	private int refused;

	private int read;

	@Test
	void readsOrRefusesAnyJson() throws IOException {
		String rows = "{\"page\": 1, \"rows\": [{\"name1\": \"A\", \"city\": \"B\", \"state\": \"AL\", \"zip\": \"35007\", \"latitude\": \"33\","
				+ " \"longitude\": \"-86\", \"services\": [{\"f2\": \"DETOX\", \"f3\": \"Benzodiazepines Detoxification\"}]}, {}]}";
		for (String json : List.of(HsdsSample.page(HsdsSample.serviceFull()), HsdsSample.organizationFull(), rows)) {
			for (int at = 0; at < CASES; at++) {
				survives("a.json", broken(json.getBytes(StandardCharsets.UTF_8)));
			}
		}
		assertThat(this.read).isGreaterThan(10);
		assertThat(this.refused).isGreaterThan(10);
	}

	@Test
	void readsOrRefusesAnyWorkbook() throws IOException {
		Map<String, String> parts = NationalDirectoryTests.workbook().parts();
		byte[] whole = zip(parts);
		List<String> names = List.copyOf(parts.keySet());
		for (int at = 0; at < CASES; at++) {
			survives("a.xlsx", broken(whole));
			Map<String, String> others = NationalDirectoryTests.workbook().parts();
			others.computeIfPresent(names.get(this.random.nextInt(names.size())),
					(name, xml) -> new String(broken(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
			survives("a.xlsx", zip(others));
		}
		assertThat(this.read).isGreaterThan(10);
		assertThat(this.refused).isGreaterThan(10);
	}

	@Test
	void expandsNoEntities() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret"), "s".repeat(1000));
		String bomb = "<!DOCTYPE sst [<!ENTITY a \"" + "a".repeat(1000) + "\">"
				+ "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>";
		for (String entity : List.of("&b;", "&c;")) {
			Map<String, String> parts = NationalDirectoryTests.workbook().parts();
			parts.computeIfPresent("xl/sharedStrings.xml",
					(name, xml) -> bomb + xml.replace("Steady House", entity + "Steady"));
			assertThat(survives("a.xlsx", zip(parts)).providers()).isEmpty();
		}
		assertThat(this.refused).isEqualTo(2);
	}

	private TestRun survives(String name, byte[] bytes) throws IOException {
		Path file = Files.write(this.folder.resolve(name), bytes);
		TestRun run = new TestRun();
		try {
			run.read(file);
			this.read++;
		}
		catch (RefusedException ex) {
			assertThat(ex.sentence().replace(file.toString(), "It"))
				.matches("[^\\n.]+(3\\.0)?[^\\n.]+(\\.gov)?[^\\n.]+\\.");
			assertThat(run.places()).isEmpty();
			this.refused++;
		}
		return run;
	}

	private byte[] broken(byte[] good) {
		int at = this.random.nextInt(good.length);
		return switch (this.random.nextInt(4)) {
			case 0 -> Arrays.copyOf(good, at);
			case 1 -> flipped(good);
			case 2 -> spliced(good, at, TOKENS.get(this.random.nextInt(TOKENS.size())), this.random.nextInt(3));
			default -> spliced(good, at, new String(good, this.random.nextInt(good.length / 2), good.length / 3,
					StandardCharsets.ISO_8859_1), this.random.nextInt(20));
		};
	}

	private byte[] flipped(byte[] good) {
		byte[] bytes = good.clone();
		for (int count = this.random.nextInt(3); count >= 0; count--) {
			bytes[this.random.nextInt(bytes.length)] ^= (byte) (1 << this.random.nextInt(8));
		}
		return bytes;
	}

	/** Puts other bytes in the place of a few. */
	private static byte[] spliced(byte[] good, int at, String token, int instead) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int rest = Math.min(good.length, at + instead);
		out.write(good, 0, at);
		out.writeBytes(token.getBytes(StandardCharsets.ISO_8859_1));
		out.write(good, rest, good.length - rest);
		return out.toByteArray();
	}

	private static byte[] zip(Map<String, String> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SampleWorkbook.write(parts, out);
		return out.toByteArray();
	}

}
