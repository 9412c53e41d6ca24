package org.benzoguide.helpline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTests {

	@ParameterizedTest
	@CsvSource({ "999,GB,tel:999", "116 123,GB,tel:116123", "111,GB,tel:111", "988,US,tel:988", "911,US,tel:911",
			"143,CH,tel:143", "112,DE,tel:112" })
	void leavesShortCodesAsBareDigits(String display, String country, String uri) {
		assertThat(PhoneNumber.of(display, country)).get()
			.satisfies((number) -> assertThat(number.uri()).isEqualTo(uri))
			.satisfies((number) -> assertThat(number.display()).isEqualTo(display))
			.satisfies((number) -> assertThat(number.isShort()).isTrue());
	}

	@ParameterizedTest
	@CsvSource({ "1-800-662-4357,US,tel:+18006624357", "0808 808 8000,GB,tel:+448088088000",
			"13 11 14,AU,tel:+61131114", "0800 1111,GB,tel:+448001111" })
	void writesOtherNumbersInE164(String display, String country, String uri) {
		assertThat(PhoneNumber.of(display, country)).get()
			.satisfies((number) -> assertThat(number.uri()).isEqualTo(uri))
			.satisfies((number) -> assertThat(number.isShort()).isFalse());
	}

	@ParameterizedTest
	@CsvSource({ "1-800-662-435,US", "0808 808 80000,GB", "abc,GB", "99999,GB", "'',US", "+999 1,GB" })
	void refusesWhatCannotBeDialled(String display, String country) {
		assertThat(PhoneNumber.of(display, country)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "14416,tel:14416", "*4141,tel:*4141", "800 11 3040,tel:800113040" })
	void takesWhatTheSourceConfirmsAsItIsDialled(String display, String uri) {
		assertThat(PhoneNumber.asDialled(display)).get().extracting(PhoneNumber::uri).isEqualTo(uri);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12", "", "HELP", "+1 911", "*", "12345678901234" })
	void takesNothingElseOnTheEditorsWord(String display) {
		assertThat(PhoneNumber.asDialled(display)).isEmpty();
	}

	@Test
	void textsToBareDigits() {
		assertThat(new TextMessage("85 258", "SHOUT").uri()).isEqualTo("sms:85258");
	}

}
