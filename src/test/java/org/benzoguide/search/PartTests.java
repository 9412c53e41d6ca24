package org.benzoguide.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartTests {

	@Test
	void partsATextAtItsMarks() {
		assertThat(Part.of("a " + Part.BEGIN + "b" + Part.END + " c")).containsExactly(new Part("a ", false),
				new Part("b", true), new Part(" c", false));
		assertThat(Part.of(Part.BEGIN + "b" + Part.END + Part.BEGIN + "c" + Part.END))
			.containsExactly(new Part("b", true), new Part("c", true));
		assertThat(Part.of("plain <b>")).containsExactly(new Part("plain <b>", false));
		assertThat(Part.of("")).isEmpty();
	}

	@Test
	void takesTheMarkupOffAPage() {
		assertThat(PlainText.passages("<h2>One</h2><p>Two<sup class=\"cite\"><a>[1]</a></sup> &lt;x&gt;</p>"
				+ "<ul><li>Three</li><li><p>Four</p></li></ul><table><tr><td>Five</td></tr></table>"))
			.containsExactly("One", "Two <x>", "Three", "Four", "Five");
		assertThat(PlainText.line("a <em>b</em>")).isEqualTo("a b");
	}

}
