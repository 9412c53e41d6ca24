package org.benzoguide.appointment;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The real sheets, over a real port. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AppointmentTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "first-talk", "taper-is-hard", "being-cut-off", "new-prescriber", "hospital", "pregnancy",
			"provider" })
	void tellsWhomToCallWhatToBringWhatToAskAndWhatGuidelinesSay(String situation) throws Exception {
		Document page = page("?for=" + situation + "&country=GB", 200);
		assertThat(page.select(".local a[href='tel:999']")).hasSize(1);
		assertThat(page.select("section:has(> #bring) li")).hasSizeGreaterThanOrEqualTo(4);
		assertThat(page.select("section:has(> #ask) li")).hasSizeGreaterThanOrEqualTo(6);
		assertThat(page.select("section:has(> #support) li")).hasSizeGreaterThanOrEqualTo(5)
			.allSatisfy((line) -> assertThat(line.select("sup a")).isNotEmpty());
		assertThat(page.select("section:has(> #support) sup a").eachAttr("href"))
			.allSatisfy((href) -> assertThat(page.select(".sources li" + href)).hasSize(1));
		assertThat(page.select("main").text()).contains("Do not stop suddenly", "no clinician has reviewed it");
		assertThat(page.select("main").text()).doesNotContainPattern("(?i)\\d ?(mg|ml|milligrams?)\\b");
		assertThat(page.select("#for option[selected]").val()).isEqualTo(situation);
	}

	@Test
	void leavesLinesToWriteOnWithoutACountry() throws Exception {
		Document page = page("?for=first-talk", 200);
		assertThat(page.select(".get-help-now .blank").eachText()).containsExactly("Emergency number here:",
				"Crisis line here:");
		assertThat(page("?for=wallet-card&country=", 200).select(".wallet").text()).contains("Emergency number here:");
	}

	@Test
	void saysWhatToDoWhereACountryHasNoNumber() throws Exception {
		assertThat(page("?for=first-talk&country=AQ", 200).select(".local").text()).contains("Ask anyone near you");
		assertThat(page("?for=wallet-card&country=AQ", 200).select(".wallet").text()).contains("Ask anyone near you");
	}

	@Test
	void asksAgainBesideTheFieldAndKeepsTheRest() throws Exception {
		Document page = page("?for=nope&country=GB", 400);
		assertThat(page.select("#for").attr("aria-describedby")).isEqualTo("for-fault");
		assertThat(page.select("#for-fault").text()).contains("no sheet for that");
		assertThat(page.select("#country option[selected]").val()).isEqualTo("GB");
		page = page("?for=hospital&country=ZZ", 400);
		assertThat(page.select("#country").attr("aria-describedby")).contains("country-fault");
		assertThat(page.select("#for option[selected]").val()).isEqualTo("hospital");
		assertThat(page("?for=&country=", 400).select("#for-fault").text()).contains("Choose a situation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?for=%3Cscript%3E", "?for=hospital&for=pregnancy", "?country=%00", "?country=gb",
			"?for=wallet-card&country=%F0%9F%98%80" })
	void givesNoErrorPageForAnything(String query) throws Exception {
		assertThat(get(query).statusCode()).isIn(200, 400);
	}

	@Test
	void keepsTheChoiceFromEveryStore() throws Exception {
		for (String query : List.of("", "?for=pregnancy", "?for=nope")) {
			assertThat(get(query).headers().allValues("cache-control")).containsExactly("private, no-store");
		}
	}

	private Document page(String query, int status) throws Exception {
		HttpResponse<String> response = get(query);
		assertThat(response.statusCode()).isEqualTo(status);
		return Jsoup.parse(response.body());
	}

	private HttpResponse<String> get(String query) throws Exception {
		URI uri = URI.create("http://localhost:" + this.port + "/appointment" + query);
		return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
	}

}
