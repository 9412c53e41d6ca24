package org.benzoguide.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows which numbers the rules refuse and which they let pass. */
class NumberSamplesTests {

	private final ContentRule amounts = new MedicineAmounts(Allowances.of());

	@ParameterizedTest
	@ValueSource(strings = { "Take 5 mg.", "Take 0.5mg now.", "Some 250 micrograms.", "Add 10 ml.", "Ten drops.",
			"Two tablets a day.", "- 1,000 milligrams" })
	void refusesAnAmountOfAMedicine(String body) {
		assertThat(Sample.article(body).faults(this.amounts)).hasSize(1);
	}

	@Test
	void allowsAmountsInMedicinesAndQuotesAndSharesOfADose() {
		Sample sample = Sample.article("> The trial gave 5 mg.\n\nThen 10% after 2 weeks, as drops.")
			.and("medicines/a.md", "A tablet of 5 mg.");
		assertThat(sample.faults(this.amounts)).isEmpty();
	}

	@Test
	void allowsAnAmountThatIsOnTheList() {
		Allowances shown = Allowances.of(new Allowance("articles/a.md", "Set against 10 mg", "It heads a table."));
		assertThat(Sample.article("Set against 10 mg.").faults(new MedicineAmounts(shown))).isEmpty();
		assertThat(Sample.article("Set against 10 mg. Take 5 mg.").faults(new MedicineAmounts(shown))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Call 911.", "Please call us on 112.", "Dial 988 now.", "On 0800 132 737.",
			"(020) 7946-0018", "+44 20 7946 0018" })
	void refusesAPhoneNumber(String body) {
		assertThat(Sample.article(body).faults(new PhoneNumbers())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "From 2000-2019 or 2019-20, on 2026-11-21.", "118,208 deaths, of which 83.5% in 2020.",
			"See <https://example.org/12345678>.", "Call within 24 hours.", "A source.[^us-2000-2019]" })
	void allowsOtherNumbers(String body) {
		assertThat(Sample.article(body).faults(new PhoneNumbers())).isEmpty();
	}

}
