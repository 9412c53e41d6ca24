package org.benzoguide.rules;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows what the rules on helplines refuse and what they let pass. */
class HelplineSamplesTests {

	private static final String COUNTRY = """
			country: GB
			services:
			  - id: one
			    funding: charity
			    phone: "0800 132 737"
			  - id: two
			    funding: public
			    sms: {number: "81066", text: help}
			closed:
			  - name: Old
			    number: "0800 111 111"
			""";

	@Test
	void refusesTheNumberOfAClosedLineInTheSameCountry() {
		assertThat(helplines("").faults(new ClosedNumbers())).isEmpty();
		String dead = "  - name: Dead\n    number: 0800-132737\n  - name: Text\n    number: 81066\n";
		assertThat(helplines(dead).faults(new ClosedNumbers())).extracting((fault) -> fault.place().line())
			.containsExactly(3, 6);
	}

	@Test
	void allowsTheNumberOfAClosedLineInAnotherCountry() {
		Sample sample = helplines("").andRaw("helplines/ie.yml",
				"country: IE\nservices: []\nclosed:\n  - name: Dead\n    number: 0800 132 737\n");
		assertThat(sample.faults(new ClosedNumbers())).isEmpty();
	}

	@Test
	void refusesACommercialService() {
		assertThat(helplines("").faults(new CommercialServices())).isEmpty();
		Sample sold = Sample.raw("helplines/gb.yml", COUNTRY.replace("public", "commercial"));
		assertThat(sold.faults(new CommercialServices())).singleElement().asString().contains("helplines/gb.yml:7");
	}

	private static Sample helplines(String closed) {
		return Sample.raw("helplines/gb.yml", COUNTRY + closed);
	}

}
