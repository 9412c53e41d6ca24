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
		assertThat(sentence.marked(wanted("tapering")))
			.isEqualTo("<mark>Tapers</mark> work: <mark>taper</mark> &lt;slowly&gt;, don&#39;t stop.");
		assertThat(sentence.marked(wanted("dont"))).endsWith(", <mark>don&#39;t</mark> stop.");
		assertThat(sentence.marked(wanted("elephant"))).isEqualTo("Tapers work: taper &lt;slowly&gt;, don&#39;t stop.");
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
		Excerpts excerpts = new Excerpts(List.of(page), this.stems);
		assertThat(excerpts.of(List.of("/x", "/gone"), question("shaking", "sleep"))).singleElement()
			.satisfies(
					(hit) -> assertThat(hit.excerpt()).isEqualTo("<mark>Sleep</mark> goes with <mark>shaking</mark>."));
		assertThat(excerpts.of(List.of("/x"), question("sleep"))).singleElement()
			.satisfies((hit) -> assertThat(hit.excerpt()).isEmpty())
			.satisfies((hit) -> assertThat(hit.summary()).isEqualTo("About <mark>sleep</mark>."));
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
