package org.benzoguide.helpline;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest(HelplineController.class)
@Import({ HelplineBoard.class, HoursInWords.class, HelplineControllerTests.MondayNoon.class })
class HelplineControllerTests {

	private static final Provenance KNOWN = new Provenance(LocalDate.of(2026, 11, 21), "2026-04", EvidenceKind.OPERATOR,
			List.of("https://example.org/line", "A leaflet"));

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private HelplineShelf shelf;

	@BeforeEach
	void emptyShelf() {
		directory(List.of());
	}

	@Test
	void putsEmergencyFirstAndThenTheKindsByUrgency() {
		directory(List.of(line("frank", HelplineKind.DRUG, "24/7"), line("tox", HelplineKind.POISON, "24/7"),
				line("sam", HelplineKind.CRISIS, "24/7")));
		assertThat(this.mvc.get().uri("/helplines/gb")).hasStatusOk()
			.bodyText()
			.containsSubsequence("United Kingdom: who to call", "href=\"tel:999\"", "Crisis and suicide", "Line sam",
					"Poison and overdose advice", "Line tox", "Drugs, alcohol and medicines", "Line frank",
					"Find treatment", "Numbers that no longer help");
	}

	@Test
	void saysOpenOrClosedByTheLinesOwnClock() {
		directory(List.of(line("day", HelplineKind.CRISIS, "Mo-Fr 09:00-17:00")));
		assertThat(this.mvc.get().uri("/helplines/gb")).bodyText()
			.contains("Open now", "Monday to Friday 9am to 5pm (London time)")
			.doesNotContain("Closed now");
		directory(List.of(line("night", HelplineKind.CRISIS, "Mo-Su 18:00-02:00"),
				line("who-knows", HelplineKind.CRISIS, null)));
		assertThat(this.mvc.get().uri("/helplines/gb")).bodyText()
			.contains("Closed now", "Hours not published")
			.doesNotContain("Open now");
	}

	@Test
	void saysHowItKnowsAndNeverMore() {
		directory(List.of(line("sam", HelplineKind.CRISIS, "24/7")));
		assertThat(this.mvc.get().uri("/helplines/gb")).bodyText()
			.contains("Read 21 November 2026", "official page", "The source is dated 2026-04",
					"<a href=\"https://example.org/line\">", "<span>A leaflet</span>",
					"No number here was dialled by us", "A charity", "Samaritans of Testing", "English, Welsh",
					"lang=\"cy\"")
			.doesNotContainIgnoringCase("verified");
	}

	@Test
	void givesACountryWithoutAFileItsOwnPage() {
		assertThat(this.mvc.get().uri("/helplines/aq")).hasStatusOk()
			.bodyText()
			.contains("Antarctica: who to call", "We have no emergency number for this place", "nearest hospital",
					"Do not stop your medicine while you look for help")
			.doesNotContain("href=\"tel:");
	}

	@Test
	void leadsAReaderToTheCountryOfTheirLanguageAndKeepsItToItself() {
		assertThat(this.mvc.get().uri("/helplines/here").header(HttpHeaders.ACCEPT_LANGUAGE, "en-NZ,en;q=0.8"))
			.hasStatus(302)
			.hasRedirectedUrl("/helplines/nz")
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		assertThat(this.mvc.get().uri("/helplines/here").header(HttpHeaders.ACCEPT_LANGUAGE, "de"))
			.hasRedirectedUrl("/helplines");
		assertThat(this.mvc.get().uri("/helplines/here")).hasRedirectedUrl("/helplines");
	}

	@Test
	void suggestsACountryWithoutForcingIt() {
		assertThat(this.mvc.get().uri("/helplines").header(HttpHeaders.ACCEPT_LANGUAGE, "fr-CH"))
			.hasHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.bodyText()
			.contains("Your browser suggests", "href=\"/helplines/ch\">Switzerland");
		assertThat(this.mvc.get().uri("/helplines")).bodyText().doesNotContain("Your browser suggests");
	}

	@Test
	void picksByCodeAndAsksAgainForOthers() {
		assertThat(this.mvc.get().uri("/helplines?country=gb")).hasRedirectedUrl("/helplines/gb");
		assertThat(this.mvc.get().uri("/helplines?country=Narnia")).hasStatus(400)
			.bodyText()
			.contains("We do not know that country")
			.doesNotContain("Narnia");
		assertThat(this.mvc.get().uri("/helplines/GB")).hasRedirectedUrl("/helplines/gb");
		assertThat(this.mvc.get().uri("/helplines/zz")).hasStatus(404);
	}

	private void directory(List<Helpline> lines) {
		given(this.shelf.directory()).willReturn(Directory.of(lines, List.of(help()), List.of()));
	}

	private static CountryHelp help() {
		PhoneNumber number = new PhoneNumber("999", "tel:999");
		return new CountryHelp("GB", List.of(new EmergencyNumber(number, "112 also works.", KNOWN)),
				List.of(new Finder("Finder", "https://example.org/find", "NHS", "All of it.", KNOWN)),
				List.of(new ClosedLine("Old line", "0800 1", "2024", "sam", null, List.of("A leaflet"))));
	}

	private static Helpline line(String id, HelplineKind kind, @Nullable String hours) {
		HelplineProfile profile = new HelplineProfile("Line " + id, "cy", kind, "Listens.", "Samaritans of Testing",
				Funding.CHARITY, "everyone", null);
		Contact contact = new Contact(new PhoneNumber("116 123", "tel:116123"), null, null, null);
		return new Helpline("GB", id, 1, profile, contact, new PublishedHours(hours, "Europe/London", null),
				CallCost.FREE, List.of("en", "cy"), KNOWN);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class MondayNoon {

		@Bean
		InstantSource clock() {
			return Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);
		}

	}

}
