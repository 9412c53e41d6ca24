package org.benzoguide.template;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class FixedWordsTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final FixedWords words = new FixedWords(this.messages);

	FixedWordsTests() {
		this.messages.addMessage("page/tools.title", Locale.ENGLISH, "Tools & \"$1\"");
	}

	@Test
	void fillsInTextAndAttributesThatAreTheSameOnEveryPage() {
		assertThat(this.words.fillIn("<h1 class=\"a\" th:text=\"#{page/tools.title}\">Title</h1>"))
			.isEqualTo("<h1 class=\"a\">Tools &amp; &quot;$1&quot;</h1>");
		assertThat(this.words.fillIn("<nav th:if=\"${a > 1}\" th:aria-label=\"#{page/tools.title}\">"))
			.isEqualTo("<nav th:if=\"${a > 1}\" aria-label=\"Tools &amp; &quot;$1&quot;\">");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"#{unknown}\">Text</p>", "<p th:text=\"#{page/tools.title(3)}\">Text</p>",
			"<p th:text=\"${a} ? #{page/tools.title} : ''\">Text</p>",
			"<p th:text=\"#{page/tools.title}\">Text <b>and an element</b></p>", "<p th:each=\"#{page/tools.title}\">",
			"<!-- #{page/tools.title} -->" })
	void leavesTheRestToTheTemplateEngine(String template) {
		assertThat(this.words.fillIn(template)).isEqualTo(template);
	}

}
