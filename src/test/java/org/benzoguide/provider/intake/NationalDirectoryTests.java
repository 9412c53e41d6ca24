package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.benzoguide.provider.Facet;
import org.benzoguide.provider.Phone;
import org.benzoguide.provider.Provider;
import org.benzoguide.provider.RunBy;
import org.benzoguide.provider.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reads a small workbook of the National Directory's shape. */
class NationalDirectoryTests {

	@TempDir
	private Path folder;

	private final TestRun run = new TestRun();

	static SampleWorkbook workbook() {
		return new SampleWorkbook().code("DETOX", "BDTX", "Benzodiazepines Detoxification")
			.code("DETOX", "ADTX", "Alcohol Detoxification")
			.code("OT", "DB", "Buprenorphine detoxification")
			.code("OT", "DM", "Methadone detoxification")
			.code("SET", "OP", "Outpatient")
			.code("FOP", "PVTN", "Private non-profit organization")
			.code("PAY", "MC", "Medicare")
			.code("SL", "SP", "Spanish")
			.facility("Steady House", "Unit A", "1 Sample Street", "Suite 2", "Alabaster", "AL", "35007",
					"205-555-0100", "205-555-0101", "205-555-0102 x3", "", "", "OP * BDTX ADTX * PVTN MC * SP")
			.facility("Opioid House", "", "2 Sample Street", "", "Alabaster", "AL", "35007", "205-555-0103", "", "", "",
					"", "OP * DB DM")
			.facility("steady house", "Unit A", "1 Sample Street", "Suite 2", "Alabaster", "AL", "35007",
					"205-555-0100", "205-555-0101", "205-555-0102 x3", "", "", "OP * BDTX ADTX * PVTN MC * SP")
			.facility("", "", "3 Sample Street", "", "Alabaster", "AL", "35007", "", "", "", "", "", "BDTX")
			.facility("")
			.facility("Nowhere House", "", "4 Sample Street", "", "", "AL", "", "", "", "", "", "", "BDTX")
			.facility("Isla House", "", "5 Sample Street", "", "San Juan", "PR", "907", "", "", "", "", "", "UNKNOWN");
	}

	@Test
	void countsMergesAndReportsWithTheRowsOfTheSheet() throws IOException {
		RunResult result = read(workbook().parts());
		assertThat(result.listings()).isEqualTo(4);
		assertThat(result.providers()).isEqualTo(3);
		assertThat(result.withdrawal()).isEqualTo(2);
		assertThat(result.skipped()).isEqualTo(2);
		assertThat(this.run.added()).hasSize(1);
		assertThat(this.run.complaints()).hasSize(2);
		assertThat(this.run.complaints().get(0)).endsWith("book.xlsx, row 5: it has no name.");
		assertThat(this.run.complaints().get(1))
			.endsWith("book.xlsx, row 7: it has neither a town nor a postcode nor coordinates.");
	}

	@Test
	void readsAllThatThePageShows() throws IOException {
		read(workbook().parts());
		Provider steady = this.run.providers().get(0);
		assertThat(steady.name()).isEqualTo("Steady House");
		assertThat(steady.unit()).isEqualTo("Unit A");
		assertThat(steady.address().street()).isEqualTo("1 Sample Street, Suite 2");
		assertThat(steady.address().line()).isEqualTo("Alabaster, AL 35007");
		assertThat(steady.reach().phones()).extracting(Phone::label).containsExactly(null, "Intake", "Intake");
		assertThat(steady.reach().phones().get(2).uri()).startsWith("tel:+12055550102");
		assertThat(steady.facets()).containsExactly(Facet.BENZODIAZEPINE_WITHDRAWAL, Facet.OUTPATIENT);
		assertThat(steady.runBy()).isEqualTo(RunBy.NON_PROFIT);
		assertThat(steady.languages()).containsExactly("es");
		assertThat(steady.says(Statement.PAYMENT)).containsExactly("Medicare");
		assertThat(steady.origin().stated()).hasToString("2022-05-19");
		assertThat(this.run.providers().get(1).facets()).as("opioids").containsExactly(Facet.OUTPATIENT);
		Provider isla = this.run.providers().get(2);
		assertThat(isla.address().country()).isEqualTo("PR");
		assertThat(isla.address().postcode()).as("zeros a spreadsheet took away").isEqualTo("00907");
		assertThat(isla.facets()).isEmpty();
	}

	@Test
	void refusesAWorkbookOfAnotherShape() throws IOException {
		refuses("xl/worksheets/sheet1.xml", "<v>4</v>", "<v>0</v>", "has no column \"city\"");
		refuses("xl/workbook.xml", "Service Code Reference", "Notes", "has no sheet \"Service Code Reference\"");
		refuses("xl/worksheets/sheet1.xml", "</row>", "", "is a damaged XLSX workbook");
	}

	@Test
	void readsAWorkbookThatSaysNoRealDay() throws IOException {
		Map<String, String> parts = workbook().parts();
		parts.computeIfPresent("docProps/core.xml", (name, xml) -> xml.replace("2022-05-19", "2022-99-99"));
		assertThat(read(parts).providers()).isEqualTo(3);
		assertThat(this.run.providers().get(0).origin().stated()).isNull();
	}

	private void refuses(String part, String words, String others, String sentence) {
		Map<String, String> parts = workbook().parts();
		parts.computeIfPresent(part, (name, xml) -> xml.replace(words, others));
		assertThatThrownBy(() -> read(parts)).as(part)
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining(sentence);
		assertThat(this.run.places()).isEmpty();
	}

	private RunResult read(Map<String, String> parts) throws IOException {
		Path file = this.folder.resolve("book.xlsx");
		SampleWorkbook.write(parts, Files.newOutputStream(file));
		return this.run.read(file);
	}

}
