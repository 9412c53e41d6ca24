package org.benzoguide.search;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTests {

	private final Lexicon lexicon = new Lexicon(
			List.of(medicine("Clonazepam"), medicine("Clonazolam"), medicine("Diazepam"), medicine("Xanax")),
			Stream.of("seizure", "fit"));

	@ParameterizedTest
	@CsvSource({ "diazapam, diazepam", "diazpam, diazepam", "clonazapam, clonazepam", "klonazepam, clonazepam",
			"clonazolan, clonazolam", "siezure, seizure", "zanax, xanax" })
	void readsASlipAsTheNearestWord(String typed, String meant) {
		assertThat(this.lexicon.read(typed, false).readings()).containsExactly(meant);
	}

	@Test
	void takesAKnownWordForItselfHoweverNearAnother() {
		assertThat(this.lexicon.read("clonazolam", true).readings()).containsExactly("clonazolam");
		assertThat(this.lexicon.read("clonazepam", true).readings()).containsExactly("clonazepam");
	}

	@Test
	void goesOnWhereTheLastWordBreaksOff() {
		assertThat(this.lexicon.read("clonaz", true).readings()).containsExactlyInAnyOrder("clonazepam", "clonazolam");
		assertThat(this.lexicon.read("clonaz", false).readings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "fot", "xyz", "xa", "2", "elephant" })
	void leavesShortAndForeignWordsAlone(String typed) {
		assertThat(this.lexicon.read(typed, true)).returns(false, Word::known).returns(List.of(), Word::readings);
	}

	@ParameterizedTest
	@CsvSource({ "abcd, abcd, 0", "abcd, abdc, 1", "abcd, abxd, 1", "abcd, abd, 1", "abcd, abcde, 1", "abcd, dcba, 3",
			"abcd, wxyz, 3", "a, abcdefgh, 3" })
	void countsSlipsUpToTwo(String typed, String meant, int slips) {
		assertThat(Misspelling.slips(typed, meant, 2)).isEqualTo(slips);
	}

	private static PageText medicine(String name) {
		return new PageText("/medicines/" + name, PageKind.MEDICINE, name, List.of(), "A medicine.", List.of());
	}

}
