package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From a file to the page, with the real store. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FinderPagesTests {

	private static final String ROW = """
			{"name1": "%s", "street1": "1 Sample Street", "city": "%s", "state": "%s", "zip": "%s",
			 "phone": "205-555-0100", "latitude": "%s", "longitude": "%s",
			 "services": [{"f2": "DETOX", "f3": "%s"}]}""";

	private static final String YES = "Benzodiazepines Detoxification";

	@Autowired
	private WebApplicationContext site;

	@Autowired
	private ProviderImport providers;

	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@BeforeEach
	void askTheSite() {
		this.mvc = MockMvcTester.from(this.site);
	}

	@AfterEach
	void clear() {
		TestDirectory.clear(this.site);
	}

	@Test
	void findsTheNearestFirstAndKeepsItToTheReader() throws IOException {
		load(row("Far House", "Chelsea", "AL", "35043", "33.3", "-86.6", YES),
				row("Near House", "Alabaster", "AL", "35007", "33.2", "-86.8", YES),
				row("Other House", "Alabaster", "AL", "35007", "33.2", "-86.8", "Alcohol Detoxification"));
		assertThat(this.mvc.get().uri("/find-treatment/us?near=35007&need=benzodiazepine-withdrawal")).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.bodyText()
			.containsSubsequence("Do not stop suddenly", "FindTreatment.gov", "Near House", "0.0 miles",
					"tel:+12055550100", "Far House", "13 miles", "Questions to ask on the call")
			.doesNotContain("Other House");
		assertThat(this.mvc.get().uri("/find-treatment/us?near=33.3,-86.6")).bodyText()
			.containsSubsequence("Far House", "Near House");
	}

	@Test
	void asksWhichOneWhenATownIsNotAlone() throws IOException {
		load(row("One", "Springfield", "IL", "62701", "39.8", "-89.6", YES),
				row("Two", "Springfield", "MO", "65801", "37.2", "-93.3", YES));
		assertThat(this.mvc.get().uri("/find-treatment/us?near=springfield")).bodyText()
			.contains("Which one do you mean?", "Springfield, Illinois", "Springfield, Missouri");
		assertThat(this.mvc.get().uri("/find-treatment/us?near=Springfield, Missouri")).bodyText()
			.contains("Two")
			.doesNotContain("Which one");
		assertThat(this.mvc.get().uri("/find-treatment/us?near=Illinois")).bodyText().contains(">One<");
		assertThat(this.mvc.get().uri("/find-treatment/us?near=Springfeild")).bodyText()
			.contains("We do not know that place", "Springfield, Illinois");
	}

	@Test
	void ordersByPostcodeWhereNobodyKnowsWhereAnyoneIs() throws IOException {
		load(row("Third", "Chelsea", "AL", "35243", "", "", YES), row("First", "Alabaster", "AL", "35007", "", "", YES),
				row("Second", "Calera", "AL", "35040", "", "", YES));
		assertThat(this.mvc.get().uri("/find-treatment/us?near=35007")).bodyText()
			.contains("The directory has no coordinates")
			.containsSubsequence(">First<", ">Second<", ">Third<");
		assertThat(this.mvc.get().uri("/find-treatment/us?near=33.2,-86.8")).bodyText()
			.contains("This directory has no coordinates");
	}

	@Test
	void keepsTheLastGoodImportWhenAFileIsRefused() throws IOException {
		load(row("Kept House", "Alabaster", "AL", "35007", "33.2", "-86.8", YES));
		String other = "{\"rows\": [" + row("New House", "Alabaster", "AL", "35007", "33.2", "-86.8", YES) + ",";
		Map<String, String> parts = NationalDirectoryTests.workbook().parts();
		parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> xml.replaceAll("</row></sheetData>.*", ""));
		Path book = this.folder.resolve("bad.xlsx");
		SampleWorkbook.write(parts, Files.newOutputStream(book));
		Path good = Files.writeString(this.folder.resolve("good.json"), HsdsSample.serviceFull());
		for (Path bad : List.of(Files.writeString(this.folder.resolve("cut.json"), other), book,
				Files.writeString(this.folder.resolve("deep.json"), other + "[".repeat(1000)),
				Files.writeString(this.folder.resolve("other.json"), "{\"a\": 1}"))) {
			assertThatThrownBy(() -> this.providers.replace(List.of(good, bad))).isInstanceOf(RefusedException.class);
			assertThat(this.mvc.get().uri("/find-treatment/us?near=35007")).bodyText()
				.contains("Kept House")
				.doesNotContain("New House", "Steady House");
			assertThat(this.mvc.get().uri("/find-treatment/gb")).bodyText().doesNotContain("name=\"near\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "' or '1'='1", "x' or 'a'='a", "3%7", "Ala%ter", "Alabast__", "%", "_____", ":country",
			"?1", "x'; delete from Provider; --" })
	void takesEveryCharacterForPartOfThePlace(String near) throws IOException {
		load(row("Near House", "Alabaster", "AL", "35007", "33.2", "-86.8", YES));
		assertThat(this.mvc.get().uri("/find-treatment/us").queryParam("near", near)).hasStatusOk()
			.bodyText()
			.doesNotContain("Near House");
		assertThat(this.mvc.get().uri("/find-treatment/us?near=35007")).bodyText().contains("Near House");
	}

	@Test
	void putsTheWholeNewImportInThePlaceOfTheOld() throws IOException {
		load(row("Old House", "Alabaster", "AL", "35007", "33.2", "-86.8", YES));
		load(row("New House", "Chelsea", "AL", "35043", "33.3", "-86.6", YES));
		assertThat(this.mvc.get().uri("/find-treatment/us?near=Alabama")).bodyText()
			.contains("New House")
			.doesNotContain("Old House");
		assertThat(this.mvc.get().uri("/find-treatment/us?near=Alabaster")).bodyText()
			.contains("We do not know that place");
	}

	@Test
	void mergesListingsFarApartAndNextToEachOther() throws IOException {
		String[] rows = new String[303];
		for (int at = 0; at < rows.length; at++) {
			rows[at] = row("House " + at, "Alabaster", "AL", "35007", "33.2", "-86.8", "");
		}
		rows[300] = row("House 0", "Alabaster", "AL", "35007", "33.2", "-86.8", YES);
		rows[301] = row("House 299", "Alabaster", "AL", "35007", "33.2", "-86.8", YES);
		rows[302] = rows[301];
		load(rows);
		assertThat(this.mvc.get().uri("/find-treatment/us?near=35007&need=benzodiazepine-withdrawal")).bodyText()
			.containsOnlyOnce(">House 0<")
			.containsOnlyOnce(">House 299<")
			.doesNotContain(">House 1<");
		assertThat(this.mvc.get().uri("/find-treatment/us")).bodyText().contains("300 listings");
	}

	@Test
	void hasAPageForEveryCountryAndAnswersNonsenseCalmly() throws IOException {
		load(row("Kept House", "Alabaster", "AL", "35007", "33.2", "-86.8", YES));
		assertThat(this.mvc.get().uri("/find-treatment/aq")).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=60, public, stale-if-error=86400")
			.bodyText()
			.contains("We know of no official finder", "/helplines/aq")
			.doesNotContain("name=\"near\"");
		assertThat(this.mvc.get().uri("/find-treatment?country=US")).hasRedirectedUrl("/find-treatment/us");
		assertThat(this.mvc.get().uri("/find-treatment?country=Narnia")).hasStatus(400);
		assertThat(this.mvc.get().uri("/find-treatment/zz")).hasStatus(404);
		for (String nonsense : List.of("near=%25%25&need=nope&page=-1", "near=" + "x".repeat(200),
				"near=99999999999999999999", "near=95, 200", "near=&page=x&language=%3Cb%3E")) {
			assertThat(this.mvc.get().uri("/find-treatment/us?" + nonsense)).hasStatusOk();
		}
	}

	private void load(String... rows) throws IOException {
		Path file = this.folder.resolve("page.json");
		Files.writeString(file, "{\"rows\": [" + String.join(",", rows) + "]}");
		this.providers.replace(List.of(file));
	}

	private static String row(Object... values) {
		return ROW.formatted(values);
	}

}
