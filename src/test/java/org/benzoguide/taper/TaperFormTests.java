package org.benzoguide.taper;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaperFormTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5|5
			25|25
			12.5|12.5
			12,5|12.5
			' 10 % '|10
			7.0|7""")
	void readsAStepAsPeopleWriteIt(String typed, BigDecimal step) {
		TaperForm form = with("step", typed);
		assertThat(form.faults()).isEmpty();
		assertThat(form.shape()).isNotNull().satisfies((shape) -> assertThat(shape.step()).isEqualByComparingTo(step));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "4.5", "25.5", "26", "-10", "ten", "10 mg", "1e1", "12.25", "１０", "5;DROP", "%",
			"99999999999999999999" })
	void refusesAnyOtherStepAndKeepsIt(String typed) {
		TaperForm form = with("step", typed);
		assertThat(form.faults()).containsExactly(Map.entry("step", "explorer.fault.step"));
		assertThat(form.typed()).containsEntry("step", typed);
		assertThat(form.shape()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "13", "1.5", "2 weeks", "-1", "99999999999999999999" })
	void refusesWeeksOutsideTheRange(String typed) {
		assertThat(with("weeks", typed).faults()).containsOnlyKeys("weeks");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "CURRENT", "both" })
	void refusesAnUnknownMethod(String typed) {
		assertThat(with("of", typed).faults()).containsOnlyKeys("of");
	}

	@Test
	void takesPausesAsAPair() {
		assertThat(TaperForm.of(sent("pause", "2", "every", "4")).shape()).isNotNull()
			.satisfies((shape) -> assertThat(shape.pauseBefore(5)).isEqualTo(2));
		assertThat(TaperForm.of(sent("pause", "2", "every", "")).faults()).containsOnlyKeys("every");
		assertThat(TaperForm.of(sent("pause", "", "every", "4")).faults()).containsOnlyKeys("pause");
		assertThat(TaperForm.of(sent("pause", "13", "every", "21")).faulty()).containsExactly("pause", "every");
		assertThat(TaperForm.of(sent("pause", "0", "every", "")).faults()).isEmpty();
	}

	@Test
	void findsEveryFaultAtOnce() {
		assertThat(TaperForm.of(new TaperFields("", null, null, null, null)).faulty()).containsExactly("step", "weeks",
				"of");
	}

	private static TaperForm with(String field, String typed) {
		return TaperForm.of(sent(field, typed, "every", ""));
	}

	private static TaperFields sent(String field, String typed, String other, String otherTyped) {
		Map<String, String> sent = new HashMap<>(Map.of("step", "10", "weeks", "2", "of", "current"));
		sent.put(other, otherTyped);
		sent.put(field, typed);
		return new TaperFields(sent.get("step"), sent.get("weeks"), sent.get("of"), sent.get("pause"),
				sent.get("every"));
	}

}
