package org.benzoguide.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "Can't sleep | cant,sleep", "Can’t SLEEP | cant,sleep", "Z-drugs | z,drugs", "Témesta® | temesta",
					"title:(a OR b)* | title,a,or,b", "ＸＡＮＡＸ | xanax", "😀 help 😀 | help", "помощь | помощь" })
	void hasWordsAndNothingElse(String sent, String words) {
		assertThat(Typed.of(sent).words()).containsExactly(words.split(","));
	}

	@Test
	void isOneLineWithoutControlCharacters() {
		assertThat(Typed.of("  a\u0000b\r\n\tc\u202Ed\u200B  ").text()).isEqualTo("a b c d");
	}

	@Test
	void isNothingWhenNothingWasSent() {
		assertThat(Typed.of(null)).isEqualTo(Typed.of(" \n "));
		assertThat(Typed.of(null).words()).isEmpty();
	}

	@Test
	void isCutAtAHundredCharactersAndSaysSo() {
		assertThat(Typed.of("a".repeat(100))).returns("a".repeat(100), Typed::text).returns(false, Typed::cut);
		assertThat(Typed.of("a".repeat(10_000))).returns("a".repeat(100), Typed::text).returns(true, Typed::cut);
		assertThat(Typed.of("a ".repeat(50)).words()).hasSize(20);
		assertThat(Typed.of("a ".repeat(50)).cut()).isTrue();
	}

	@Test
	void isNeverCutInTheMiddleOfACharacter() {
		String cut = Typed.of("😀".repeat(101)).text();
		assertThat(cut.codePointCount(0, cut.length())).isEqualTo(100);
		assertThat(cut).isEqualTo("😀".repeat(100));
	}

}
