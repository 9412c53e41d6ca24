package org.benzoguide.rules;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the real content to every editorial rule. */
class ContentRulesTests {

	@TestFactory
	Stream<DynamicTest> holdsEveryRule() throws IOException {
		ContentImport content = RealContent.read();
		return EditorialRules.all()
			.stream()
			.map((rule) -> DynamicTest.dynamicTest(rule.description(), () -> check(rule, content)));
	}

	private static void check(ContentRule rule, ContentImport content) {
		List<ContentProblem> faults = rule.faults(content);
		assertThat(faults)
			.withFailMessage(() -> rule.description() + " Broken " + faults.size() + " times:\n\n"
					+ faults.stream().map(ContentProblem::toString).collect(Collectors.joining("\n\n")))
			.isEmpty();
	}

}
