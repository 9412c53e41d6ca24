package org.benzoguide.provider.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.benzoguide.provider.Facet;
import org.benzoguide.provider.Provider;
import org.benzoguide.provider.RunBy;
import org.benzoguide.provider.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reads good and bad files, made here, without a store. */
class RunTests {

	private static final String ROW = """
			{"name1": "Testing House", "name2": "%s", "street1": "1 Sample Street", "city": "Alabaster", "state": "AL",
			 "zip": "35007", "phone": "205-555-0100", "latitude": "33.2", "longitude": "-86.8", "services": [%s]}""";

	private static final String BENZODIAZEPINES = """
			{"f1": "Detoxification (medical withdrawal) Services", "f2": "DETOX", "f3": "Alcohol Detoxification; Benzodiazepines Detoxification"},
			{"f2": "FOP", "f3": "Private non-profit organization"}, {"f2": "SET", "f3": "Residential/24-hour residential"}""";

	private static final String OPIOIDS = """
			{"f1": "Type of Opioid Treatment", "f2": "OT", "f3": "Buprenorphine detoxification; Methadone detoxification"}""";

	private static final String SERVICE = """
			{"id": "s1", "name": "Steady Steps", "status": "active", "minimum_age": 18, "assured_date": "2026-01-02",
			 "eligibility_description": "People on prescribed medicines", "languages": [{"code": "ur"}],
			 "organization": {"name": "Example Trust", "legal_status": "Registered charity"},
			 "schedules": [{"byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "17:00:00"}],
			 "attributes": [{"taxonomy_term": {"name": "Benzodiazepine withdrawal"}}],
			 "phones": [{"number": "\\"+44 1632 960123\\"", "extension": 7}],
			 "service_at_locations": [{"location": {"id": "l1", "latitude": 100, "longitude": 101, "addresses":
			   [{"address_1": "1 High Street", "city": "Newcastle", "postal_code": "NE1 1AA", "country": "GB"}]}}]}""";

	@TempDir
	private Path folder;

	private final TestRun run = new TestRun();

	@Test
	void tellsBenzodiazepineWithdrawalFromThatOfOpioids() throws IOException {
		write("page.json",
				page(ROW.formatted("A", BENZODIAZEPINES), ROW.formatted("B", OPIOIDS).replace("1 Sample", "2 Sample")));
		RunResult result = run("page.json");
		assertThat(result.providers()).isEqualTo(2);
		assertThat(result.withdrawal()).isEqualTo(1);
		Provider first = this.run.providers().get(0);
		assertThat(first.facets()).containsExactly(Facet.BENZODIAZEPINE_WITHDRAWAL, Facet.RESIDENTIAL);
		assertThat(first.runBy()).isEqualTo(RunBy.NON_PROFIT);
		assertThat(first.reach().phones().get(0).uri()).isEqualTo("tel:+12055550100");
		assertThat(this.run.providers().get(1).facets()).isEmpty();
	}

	@Test
	void mergesDuplicatesAndReportsWhatItSkips() throws IOException {
		write("page.json", page(ROW.formatted("A", BENZODIAZEPINES), ROW.formatted("B", OPIOIDS),
				ROW.formatted("C", "").replace("Testing House", " "), "17"));
		RunResult result = run("page.json");
		assertThat(result.providers()).isEqualTo(1);
		assertThat(result.skipped()).isEqualTo(2);
		assertThat(this.run.added()).hasSize(1);
		assertThat(this.run.complaints()).hasSize(2);
		assertThat(this.run.complaints().get(0)).endsWith("page.json, row 3: it has no name.");
		assertThat(this.run.complaints().get(1)).contains("row 4");
	}

	@Test
	void readsAServiceWithAllThatThePageShows() throws IOException {
		write("service.txt", SERVICE);
		run("service.txt");
		Provider provider = this.run.providers().get(0);
		assertThat(provider.name()).isEqualTo("Steady Steps");
		assertThat(provider.unit()).isEqualTo("Example Trust");
		assertThat(provider.address().line()).isEqualTo("Newcastle, NE1 1AA");
		assertThat(provider.position()).isNull();
		assertThat(provider.runBy()).isEqualTo(RunBy.NON_PROFIT);
		assertThat(provider.languages()).containsExactly("ur");
		assertThat(provider.facets()).contains(Facet.BENZODIAZEPINE_WITHDRAWAL, Facet.PRESCRIBED_ONLY, Facet.ADULTS)
			.doesNotContain(Facet.CHILDREN);
		assertThat(provider.says(Statement.HOURS)).containsExactly("Mon, Tue 09:00–17:00");
		assertThat(provider.origin().stated()).hasToString("2026-01-02");
	}

	@Test
	void refusesWhatIsCutOffBrokenOrUnknownInOneSentence() throws IOException {
		String whole = page(ROW.formatted("A", ""));
		write("cut.json", whole.substring(0, whole.length() / 2));
		refuses("cut.json", "is cut off");
		write("broken.json", whole.replace("\"zip\":", "zip"));
		refuses("broken.json", "not well-formed JSON");
		write("other.json", "{\"a\": 1}");
		refuses("other.json", "is not a directory of providers");
		write("text.json", "hello");
		refuses("text.json", "is not a directory of providers");
		write("empty.json", "");
		refuses("empty.json", "is empty");
		refuses("nope.json", "There is no file or folder");
		write("none.json", page("17"));
		refuses("none.json", "Not one listing");
	}

	@Test
	void refusesTwoGigabytesAtOnceWhateverTheyBeginWith() throws IOException {
		huge("nothing.json", "");
		refuses("nothing.json", "is not a directory of providers");
		huge("rows.json", "{\"rows\": [" + ROW.formatted("A", "") + ",");
		refuses("rows.json", "not well-formed JSON");
		huge("text.json", "[\"" + "a".repeat(2 << 20));
		refuses("text.json", "longer, or lies deeper, than anything in a listing");
		huge("book.xlsx", "PK\u0003\u0004");
		refuses("book.xlsx", "is larger than 200 MB");
	}

	@Test
	void refusesAZipBombADamagedWorkbookAndAnotherZip() throws IOException {
		zip("bomb.xlsx", "xl/workbook.xml", ZipGuard.largestContent() + 1);
		refuses("bomb.xlsx", "zip bomb");
		zip("other.zip", "readme.txt", 10);
		refuses("other.zip", "not an XLSX workbook");
		write("damaged.xlsx", "PK\u0003\u0004 and then nothing");
		refuses("damaged.xlsx", "damaged XLSX");
		zip("sheets.xlsx", "xl/workbook.xml", 10);
		refuses("sheets.xlsx", "without a sheet \"Facilities List\"");
	}

	@Test
	void passesOverWhatDoesNotBelongInAFolder() throws IOException {
		write("a.json", page(ROW.formatted("A", "")));
		write("notes.md", "# Notes");
		Files.createSymbolicLink(this.folder.resolve("dangling"), this.folder.resolve("gone"));
		Files.createSymbolicLink(this.folder.resolve("circle"), this.folder);
		assertThat(run("").providers()).isEqualTo(1);
		assertThat(this.run.complaints()).hasSize(2).allMatch((line) -> line.startsWith("Passed over: "));
	}

	private void refuses(String name, String sentence) {
		assertThatThrownBy(() -> run(name)).isInstanceOf(RefusedException.class).hasMessageContaining(sentence);
		assertThat(this.run.places()).isEmpty();
	}

	private RunResult run(String name) {
		return this.run.read(this.folder.resolve(name));
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	/** A file of two gigabytes, of which hardly any takes room on the disk. */
	private void huge(String name, String beginning) throws IOException {
		write(name, beginning);
		try (RandomAccessFile file = new RandomAccessFile(this.folder.resolve(name).toFile(), "rw")) {
			file.setLength(2L << 30);
		}
	}

	private void zip(String name, String entry, long size) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(this.folder.resolve(name)))) {
			zip.setLevel(Deflater.BEST_SPEED);
			zip.putNextEntry(new ZipEntry(entry));
			byte[] zeros = new byte[1 << 16];
			for (long left = size; left > 0; left -= zeros.length) {
				zip.write(zeros, 0, (int) Math.min(left, zeros.length));
			}
		}
	}

	private static String page(String... rows) {
		return "{\"page\": 1, \"totalPages\": 1, \"rows\": [" + String.join(",", rows) + "]}";
	}

}
