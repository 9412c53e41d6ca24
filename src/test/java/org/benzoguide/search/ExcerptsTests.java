package org.benzoguide.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptsTests {

	private final Stems stems = new Stems();

	@Test
	void marksEveryFormOfAWord() {
		Sentence sentence = Sentence.of("Tapers work: taper <slowly>, don't stop.", this.stems);
		assertThat(sentence.parts(wanted("tapering"))).containsExactly(new Part("Tapers", true),
				new Part(" work: ", false), new Part("taper", true), new Part(" <slowly>, don't stop.", false));
		assertThat(sentence.parts(wanted("dont"))).contains(new Part("don't", true));
		assertThat(sentence.parts(wanted("elephant")))
			.containsExactly(new Part("Tapers work: taper <slowly>, don't stop.", false));
	}

	@Test
	void countsDifferentWordsOnce() {
		Sentence sentence = Sentence.of("Sleep, sleeping and shaking.", this.stems);
		assertThat(sentence.count(wanted("sleep"))).isOne();
		assertThat(sentence.count(wanted("sleep", "shake"))).isEqualTo(2);
		assertThat(sentence.count(wanted("panic"))).isZero();
	}

	@Test
	void showsTheSentenceThatSaysMoreThanTheSummary() {
		PageText page = new PageText("/x", PageKind.ARTICLE, "X", List.of(), "About sleep.",
				List.of("Nothing here. Shaking comes first. Sleep goes with shaking. The end."));
		Excerpts excerpts = new Excerpts(List.of(page));
		assertThat(excerpts.of(List.of("/x", "/gone"), question("shaking", "sleep"))).singleElement()
			.satisfies((hit) -> assertThat(hit.excerpt()).containsExactly(new Part("Sleep", true),
					new Part(" goes with ", false), new Part("shaking", true), new Part(".", false)));
		assertThat(excerpts.of(List.of("/x"), question("sleep"))).singleElement()
			.satisfies((hit) -> assertThat(hit.excerpt()).isEmpty())
			.satisfies((hit) -> assertThat(hit.summary()).contains(new Part("sleep", true)));
	}

	private BitSet wanted(String... words) {
		BitSet wanted = new BitSet();
		for (String word : words) {
			int stem = this.stems.of(word);
			if (stem != Stems.UNKNOWN) {
				wanted.set(stem);
			}
		}
		return wanted;
	}

	private static Question question(String... words) {
		List<Concept> concepts = Stream.of(words).map((word) -> new Concept(word, true, List.of())).toList();
		return new Question(Typed.of("x"), false, false, null, List.of(), concepts);
	}

	@Test
	void takesTheMarkupOffAPage() {
		assertThat(PlainText.passages("<h2>One</h2><p>Two<sup class=\"cite\"><a>[1]</a></sup> &lt;x&gt;</p>"
				+ "<ul><li>Three</li><li><p>Four</p></li></ul><table><tr><td>Five</td></tr></table>"))
			.containsExactly("One", "Two <x>", "Three", "Four", "Five");
		assertThat(PlainText.line("a <em>b</em>")).isEqualTo("a b");
	}

}
