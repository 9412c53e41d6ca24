package org.benzoguide.template;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTests {

	@Test
	void escapesEveryTextAndNoTag() {
		Markup html = new Markup().text("<a href=\"", "/x?a=1&b=\"'<", "\">").text("Ärzte <3").tags("</a>");
		assertThat(html).hasToString("<a href=\"/x?a=1&amp;b=&quot;&#39;&lt;\">Ärzte &lt;3</a>");
	}

	@Test
	void leavesThePlaceOfNothingOut() {
		assertThat(new Markup().text("<p>", null, "</p>").text("<p>", "", "</p>")).hasToString("<p></p>");
	}

}
