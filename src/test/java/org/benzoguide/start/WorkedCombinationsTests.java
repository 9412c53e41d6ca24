package org.benzoguide.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.benzoguide.start.Oracle.Expected;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every worked combination of the tables, as it was written down before the engine. */
class WorkedCombinationsTests {

	private static Guide guide;

	private static Oracle oracle;

	@BeforeAll
	static void read() throws IOException {
		guide = RealGuide.read().guide();
		oracle = new Oracle();
	}

	static Stream<Arguments> cases() throws IOException {
		List<String[]> cases = RuleBook.lines("cases.tsv");
		assertThat(cases).hasSize(52);
		return cases.stream().map((line) -> Arguments.of(line[0], line[1], line[2], line[3], line[4]));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("cases")
	void comesOutAsWritten(String id, String story, String differing, String result, String checks) {
		Map<String, List<String>> sent = answers(differing);
		Expected engine = Expected.of(guide, sent);
		Map<String, String> wanted = wanted(result, checks);
		assertThat(facts(engine, wanted.keySet())).isEqualTo(wanted);
		assertThat(engine).isEqualTo(oracle.judge(sent));
	}

	private static Map<String, List<String>> answers(String differing) {
		Map<String, List<String>> sent = AnswerSets.base();
		if (differing.startsWith("Q2 to Q15: ")) {
			sent.replaceAll((id, chosen) -> id.equals("Q1") ? chosen : List.of("not-sure"));
		}
		else if (!differing.equals("none")) {
			for (String one : differing.split("; ")) {
				sent.put(one.substring(0, one.indexOf(':')), RuleBook.words(one.substring(one.indexOf(':') + 1), ","));
			}
		}
		return sent;
	}

	private static Map<String, String> wanted(String result, String checks) {
		Map<String, String> wanted = new LinkedHashMap<>();
		wanted.put("result", result.substring(0, 1));
		for (String part : result.substring(1).split(", ")) {
			if (part.startsWith("after that ")) {
				wanted.put("after", part.substring("after that ".length()));
			}
			if (part.equals("ask I")) {
				wanted.put("ask-inpatient", "true");
			}
		}
		if (!checks.equals("-")) {
			for (String check : checks.split("; ")) {
				wanted.put(check.split(" ")[0], check.split(" ")[1]);
			}
		}
		return wanted;
	}

	private static Map<String, String> facts(Expected engine, Iterable<String> keys) {
		Map<String, String> facts = new LinkedHashMap<>();
		keys.forEach((key) -> facts.put(key, fact(engine, key)));
		return facts;
	}

	private static String fact(Expected engine, String key) {
		List<String> items = new ArrayList<>(engine.items());
		return switch (key) {
			case "result" -> engine.result();
			case "after" -> engine.after();
			case "ask-inpatient" -> String.valueOf(engine.askInpatient());
			case "ed-if-not-seen" -> String.valueOf(engine.edIfNotSeen());
			case "specialist-input" -> String.valueOf(engine.specialistInput());
			case "contact-within" -> engine.contact();
			case "P" -> String.valueOf(items.stream().anyMatch((item) -> item.startsWith("P-")));
			default -> String
				.valueOf(key.startsWith("M-") ? engine.messages().contains(key.substring(2)) : items.contains(key));
		};
	}

}
