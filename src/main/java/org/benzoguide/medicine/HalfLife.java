package org.benzoguide.medicine;

import java.math.BigDecimal;

import org.benzoguide.content.Fields;

/**
 * How long the body needs to clear half of a medicine, as one source gives it.
 *
 * @param from hours, the shorter end
 * @param to hours, the longer end; the same as the shorter when the source gives one
 * figure
 * @param measured what was measured: the medicine, or what the body makes of it
 * @param source a key of the bibliography
 */
public record HalfLife(BigDecimal from, BigDecimal to, String measured, String source) {

	static HalfLife of(Fields fields) {
		HalfLife halfLife = new HalfLife(hours(fields, "hours-from"), hours(fields, "hours-to"), fields.text("of"),
				fields.text("source"));
		if (halfLife.from.compareTo(halfLife.to) > 0) {
			fields.report("hours-to", "The longer end is shorter than the other.", "Write the smaller figure first.");
		}
		fields.close();
		return halfLife;
	}

	/** The range in figures: 18 to 50, or one figure. */
	public String hours() {
		return this.from.compareTo(this.to) == 0 ? this.from.toPlainString()
				: this.from.toPlainString() + "–" + this.to.toPlainString();
	}

	private static BigDecimal hours(Fields fields, String key) {
		String text = fields.text(key);
		if (text.matches("\\d{1,3}(\\.\\d)?") && new BigDecimal(text).signum() > 0) {
			return new BigDecimal(text);
		}
		fields.report(key, "\"" + text + "\" is not a number of hours.", "Write digits, with one decimal at most.");
		return BigDecimal.ONE;
	}

}
