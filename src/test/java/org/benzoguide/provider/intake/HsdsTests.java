package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.benzoguide.provider.Facet;
import org.benzoguide.provider.Phone;
import org.benzoguide.provider.Provider;
import org.benzoguide.provider.RunBy;
import org.benzoguide.provider.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever holds what, a service at a location becomes the same listing. */
class HsdsTests {

	private static final Map<Statement, List<String>> SAYS = Map.ofEntries(
			Map.entry(Statement.ALERT, List.of("Closed in May")),
			Map.entry(Statement.ABOUT,
					List.of("Slow tapers.", "Groups on Mondays.", "Donations", "Grants of the county")),
			Map.entry(Statement.ACCREDITATION, List.of("Example Board")),
			Map.entry(Statement.LICENCE, List.of("Example Licence")),
			Map.entry(Statement.LEGAL_FORM, List.of("Limited company")),
			Map.entry(Statement.ELIGIBILITY,
					List.of("People who want to come off prescribed medicines", "Tyneside", "NE postcodes", "18–70")),
			Map.entry(Statement.HOURS,
					List.of("Mon, Tue 09:00–17:00", "Not on holidays", "Closed at noon", "Also by video")),
			Map.entry(Statement.PAYMENT, List.of()),
			Map.entry(Statement.FEES, List.of("Free of charge.", "Group, 5 gbp an hour, 2026-01-01/2026-12-31")),
			Map.entry(Statement.LANGUAGES, List.of("Tuesdays only", "Urdu and Slovak on request")),
			Map.entry(Statement.HOW_TO_APPLY, List.of("Ask your doctor for a letter.")),
			Map.entry(Statement.DOCUMENTS, List.of("A letter")), Map.entry(Statement.WAIT, List.of("Two weeks")),
			Map.entry(Statement.ACCESS, List.of("Ramp at the side door. Ring first.")),
			Map.entry(Statement.TRAVEL, List.of("Bus 7")),
			Map.entry(Statement.EMAIL, List.of("steps@example.org", "nurse@example.org", "trust@example.org")));

	@TempDir
	private Path folder;

	private final TestRun run = new TestRun();

	static Stream<String> shapes() {
		return Stream.of(HsdsSample.serviceFull(), HsdsSample.serviceAtLocationFull(), HsdsSample.organizationFull(),
				HsdsSample.page(HsdsSample.serviceFull()), HsdsSample.page(HsdsSample.serviceAtLocationFull()),
				"[" + HsdsSample.organizationFull() + "]");
	}

	@ParameterizedTest(name = "shape {index}")
	@MethodSource("shapes")
	void losesNothingThatThePageShows(String json) throws IOException {
		assertThat(read(json).providers()).isEqualTo(1);
		Provider provider = this.run.providers().get(0);
		assertThat(provider.name()).isEqualTo("Steady Steps");
		assertThat(provider.unit()).isEqualTo("Example Trust, Old Mill");
		assertThat(provider.address().street()).isEqualTo("Second floor, 1 High Street, Mill Lane");
		assertThat(provider.address().line()).isEqualTo("Newcastle, Tyne and Wear NE1 1AA");
		assertThat(provider.position()).hasToString("GeoPoint[latitude=54.97, longitude=-1.61]");
		assertThat(provider.reach().website()).isEqualTo("https://steps.example.org");
		assertThat(provider.reach().phones()).extracting(Phone::label, Phone::uri)
			.map(Object::toString)
			.containsExactly("(\"Reception\", \"tel:+442079460123\")", "(\"Nurse\", \"tel:+442079460126\")",
					"(\"Text relay, textphone\", \"tel:+442079460124\")", "(\"Head office\", \"tel:+442079460125\")");
		assertThat(provider.languages()).containsExactly("pl", "ur");
		assertThat(provider.runBy()).isEqualTo(RunBy.NON_PROFIT);
		assertThat(provider.facets()).containsExactly(Facet.BENZODIAZEPINE_WITHDRAWAL, Facet.PRESCRIBED_ONLY,
				Facet.PAYMENT_HELP, Facet.TELEHEALTH, Facet.YOUNG_ADULTS, Facet.ADULTS, Facet.OLDER_ADULTS);
		assertThat(provider.origin().stated()).hasToString("2026-01-02");
		SAYS.forEach((statement, words) -> assertThat(provider.says(statement)).as(statement.word())
			.containsExactlyElementsOf(words));
	}

	@Test
	void knowsTheSameServiceInTwoShapes() throws IOException {
		RunResult result = read(HsdsSample.page(HsdsSample.serviceFull(), HsdsSample.serviceAtLocationFull()));
		assertThat(result.providers()).isEqualTo(1);
		assertThat(result.listings()).isEqualTo(2);
	}

	@Test
	void reportsWhatCannotBeFoundNearAPlace() throws IOException {
		String bare = "{\"id\": \"s2\", \"name\": \"No place\", \"status\": \"active\"}";
		String closed = HsdsSample.serviceFull().replace("\"active\"", "\"defunct\"");
		String owner = "{\"id\": \"o2\", \"name\": \"Owner\", \"legal_status\": \"Charity\"}";
		assertThat(read(HsdsSample.page(bare, closed, owner, HsdsSample.serviceFull())).skipped()).isEqualTo(3);
		assertThat(this.run.complaints()).extracting((line) -> line.replaceAll(".*, row ", ""))
			.containsExactly("1: it has no address with a country.", "2: its status is \"defunct\", not active.",
					"3: it is an organisation without its services; export services instead.");
		assertThatThrownBy(() -> read(HsdsSample.page(bare))).isInstanceOf(RefusedException.class)
			.hasMessageContaining("Not one listing");
	}

	@Test
	void fillsFromWhateverIsThere() throws IOException {
		read(HsdsSample.serviceFull()
			.replace("\"url\": \"https://steps.example.org\",", "")
			.replace("\"minimum_age\": 18,", "")
			.replace("fees_description", "fees"));
		Provider provider = this.run.providers().get(0);
		assertThat(provider.reach().website()).isEqualTo("https://house.example.org");
		assertThat(provider.says(Statement.ELIGIBILITY)).contains("–70");
		assertThat(provider.facets()).contains(Facet.CHILDREN);
		assertThat(provider.says(Statement.FEES)).contains("Free of charge.");
	}

	private RunResult read(String json) throws IOException {
		return this.run.read(Files.writeString(this.folder.resolve("file.json"), json));
	}

}
