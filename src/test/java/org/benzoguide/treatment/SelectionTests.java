package org.benzoguide.treatment;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTests {

	private static final List<String> KNOWN = List.of("a", "b", "c", "d", "e");

	@Test
	void takesTwoToFourWithoutRepeatsOrBlanks() {
		assertThat(Selection.of(List.of("a", "", "b", "a"), KNOWN)).satisfies((selection) -> {
			assertThat(selection.slugs()).containsExactly("a", "b");
			assertThat(selection.fault()).isEmpty();
		});
		assertThat(Selection.of(List.of("a", "b", "c", "d"), KNOWN).fault()).isEmpty();
	}

	@Test
	void saysWhatIsWrong() {
		assertThat(Selection.of(List.of("a"), KNOWN).fault()).contains("compare.fault.few");
		assertThat(Selection.of(List.of("a", "a"), KNOWN).fault()).contains("compare.fault.few");
		assertThat(Selection.of(KNOWN, KNOWN).fault()).contains("compare.fault.many");
		assertThat(Selection.of(List.of("a", "nope", ""), KNOWN).fault()).contains("compare.fault.unknown");
	}

	@Test
	void keepsWhatWasKnownForTheForm() {
		assertThat(Selection.of(List.of("a", "nope"), KNOWN).slugs()).containsExactly("a");
	}

}
