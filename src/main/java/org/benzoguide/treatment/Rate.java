package org.benzoguide.treatment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.benzoguide.content.Fields;

/**
 * How many people out of 1000 something happened to, in one group of a study.
 *
 * @param group who they were, or what they were given
 * @param perThousand 0 to 1000, rounded half up
 * @param from the figure as the source gives it: {@code 45%} or {@code 81 of 169}
 */
public record Rate(String group, int perThousand, String from) {

	private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)%");

	private static final Pattern COUNT = Pattern.compile("(\\d{1,6}) of ([1-9]\\d{0,6})");

	static Rate of(Fields fields) {
		String from = fields.text("from");
		Optional<Integer> given = perThousand(from);
		String written = fields.text("per-1000");
		if (given.isEmpty()) {
			fields.report("from", "\"" + from + "\" is not a figure we can check.",
					"Write it as the source does, for example 45% or 81 of 169.");
		}
		else if (!written.equals(given.get().toString())) {
			fields.report("per-1000", from + " is not " + written + " in 1000.",
					"Write " + given.get() + ", or mend the figure in \"from\".");
		}
		Rate rate = new Rate(fields.text("group"), given.orElse(0), from);
		fields.close();
		return rate;
	}

	/** The rate as a picture. */
	public IconArray array() {
		return IconArray.of(this.perThousand);
	}

	private static Optional<Integer> perThousand(String from) {
		Matcher percent = PERCENT.matcher(from);
		if (percent.matches()) {
			return inRange(new BigDecimal(percent.group(1)).movePointRight(1).setScale(0, RoundingMode.HALF_UP));
		}
		Matcher count = COUNT.matcher(from);
		return count.matches() ? inRange(new BigDecimal(count.group(1)).movePointRight(3)
			.divide(new BigDecimal(count.group(2)), 0, RoundingMode.HALF_UP)) : Optional.empty();
	}

	private static Optional<Integer> inRange(BigDecimal perThousand) {
		return Optional.of(perThousand.intValue()).filter((rate) -> rate <= 1000);
	}

}
