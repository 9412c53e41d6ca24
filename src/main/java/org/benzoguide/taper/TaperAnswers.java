package org.benzoguide.taper;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a shape out of what was typed; a stand-in takes the place of each fault. */
class TaperAnswers {

	private static final Pattern HALVES = Pattern.compile("\\d{1,2}(?:[.,][05]0?)?");

	private static final Pattern WHOLE = Pattern.compile("\\d{1,2}");

	private final Map<String, String> typed;

	private final Map<String, String> faults = new HashMap<>();

	TaperAnswers(Map<String, String> typed) {
		this.typed = typed;
	}

	TaperShape shape() {
		int pause = isBlank("pause") ? 0 : whole("pause", 0, 12);
		int every = isBlank("every") ? 0 : whole("every", 1, 20);
		if (pause > 0 && isBlank("every")) {
			this.faults.put("every", "explorer.fault.every");
		}
		if (every > 0 && isBlank("pause")) {
			this.faults.put("pause", "explorer.fault.pause");
		}
		return new TaperShape(step(), whole("weeks", 1, 12), method(), pause, Math.max(1, every));
	}

	Map<String, String> faults() {
		return Map.copyOf(this.faults);
	}

	private BigDecimal step() {
		String text = typed("step").replaceFirst("\\s*%$", "");
		if (HALVES.matcher(text).matches()) {
			BigDecimal step = new BigDecimal(text.replace(',', '.'));
			if (step.compareTo(BigDecimal.valueOf(5)) >= 0 && step.compareTo(BigDecimal.valueOf(25)) <= 0) {
				return step;
			}
		}
		this.faults.put("step", "explorer.fault.step");
		return BigDecimal.TEN;
	}

	private int whole(String field, int from, int to) {
		if (WHOLE.matcher(typed(field)).matches()) {
			int number = Integer.parseInt(typed(field));
			if (number >= from && number <= to) {
				return number;
			}
		}
		this.faults.put(field, "explorer.fault." + field);
		return from;
	}

	private TaperMethod method() {
		return Arrays.stream(TaperMethod.values())
			.filter((method) -> method.word().equals(typed("of")))
			.findFirst()
			.orElseGet(() -> {
				this.faults.put("of", "explorer.fault.of");
				return TaperMethod.CURRENT;
			});
	}

	private boolean isBlank(String field) {
		return typed(field).isEmpty();
	}

	private String typed(String field) {
		return this.typed.getOrDefault(field, "");
	}

}
