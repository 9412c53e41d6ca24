package org.benzoguide.delivery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IfNoneMatchTests {

	@ParameterizedTest
	@ValueSource(strings = { "\"a-br\"", "W/\"a-br\"", "\"x\", \"a-br\"", "\"x\",W/\"a-br\",\"y\"", "*", " * " })
	void knowsThePageAReaderHolds(String header) {
		assertThat(new IfNoneMatch(header).holds("\"a-br\"")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"a\"", "\"a-br", "a-br", "\"xa-br\"", "", "W/", "\"a-br-more\"", "\"*\"" })
	void sendsThePageToAReaderWhoHoldsAnother(String header) {
		assertThat(new IfNoneMatch(header).holds("\"a-br\"")).isFalse();
	}

	@Test
	void sendsThePageToAReaderWhoHoldsNone() {
		assertThat(new IfNoneMatch(null).holds("\"a\"")).isFalse();
	}

}
