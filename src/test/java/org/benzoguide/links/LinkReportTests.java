package org.benzoguide.links;

import java.util.List;

import org.benzoguide.content.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkReportTests {

	private static final Place PLACE = new Place("references.yml", 5);

	@Test
	void groupsByVerdictWithEveryPlace() {
		Finding gone = new Finding(new Link("https://a.example/", List.of(new Place("helplines/gb.yml", 12), PLACE)),
				new Answer(Verdict.NOT_FOUND, "404"));
		LinkReport report = new LinkReport(List.of(finding("https://m.example/", Verdict.MOVED, "moved to https://n/"),
				finding("https://z.example/", Verdict.NOT_FOUND, "410"),
				finding("https://f.example/", Verdict.FINE, "200"),
				finding("https://r.example/", Verdict.REFUSED, "403"), gone), 5);
		assertThat(report.text()).isEqualTo("""
				Asked 5 of 5 links. Fine: 1.

				Not found: mend it or take it out (2)
				    https://a.example/
				      404
				        content/helplines/gb.yml:12
				        content/references.yml:5
				    https://z.example/
				      410
				        content/references.yml:5

				Refused or blocked: may block programs; open it by hand (1)
				    https://r.example/
				      403
				        content/references.yml:5

				Moved: write the new address (1)
				    https://m.example/
				      moved to https://n/
				        content/references.yml:5
				""");
	}

	@Test
	void saysThatItWasStoppedEarly() {
		LinkReport report = new LinkReport(List.of(finding("https://f.example/", Verdict.FINE, "200")), 9);
		assertThat(report.text()).isEqualTo("Stopped early. Asked 1 of 9 links. Fine: 1.\n");
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_FOUND", "SERVER_ERROR", "NO_ANSWER" })
	void countsWhatAReaderCannotOpenAsBroken(Verdict verdict) {
		assertThat(new LinkReport(List.of(finding("https://a.example/", verdict, "")), 1).hasBroken()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "REFUSED", "MOVED", "FINE" })
	void doesNotCountWhatAReaderMayStillOpen(Verdict verdict) {
		assertThat(new LinkReport(List.of(finding("https://a.example/", verdict, "")), 1).hasBroken()).isFalse();
	}

	private static Finding finding(String address, Verdict verdict, String detail) {
		return new Finding(new Link(address, List.of(PLACE)), new Answer(verdict, detail));
	}

}
