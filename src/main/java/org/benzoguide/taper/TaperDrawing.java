package org.benzoguide.taper;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A curve as lines for a drawing 320 units wide and {@link #HEIGHT} high, as narrow as a
 * phone, so that its words stay readable there.
 *
 * @param line the dose over the weeks, as the data of a path
 * @param marks a triangle on each step above the ceiling, as the data of a path
 * @param levels marks of the scale of doses
 * @param weeks marks of the scale of weeks
 */
record TaperDrawing(String line, String marks, List<Tick> levels, List<Tick> weeks) {

	static final int HEIGHT = 210;

	private static final int LEFT = 40;

	private static final int RIGHT = 306;

	private static final int TOP = 26;

	private static final int BOTTOM = 176;

	private static final int[] ROUND = { 1, 2, 4, 5, 10, 13, 26, 52, 104, 208, 416 };

	private static final int MOST_MARKS = 6;

	static TaperDrawing of(TaperCurve curve) {
		StringBuilder line = new StringBuilder("M" + LEFT + " " + TOP);
		StringBuilder marks = new StringBuilder();
		for (TaperStep step : curve.steps()) {
			String x = number(x(step.week(), curve.weeks()));
			line.append("H").append(x).append("V").append(number(y(step.after())));
			if (step.isAboveCeiling()) {
				double middle = (y(step.before()) + y(step.after())) / 2;
				marks.append("M").append(x).append(" ").append(number(middle - 5)).append("l5 9h-10z");
			}
		}
		line.append("h8");
		List<Tick> levels = IntStream.of(100, 75, 50, 25, 0)
			.mapToObj((level) -> new Tick(number(y(BigDecimal.valueOf(level))), level))
			.toList();
		return new TaperDrawing(line.toString(), marks.toString(), levels, weeks(curve.weeks()));
	}

	private static List<Tick> weeks(int last) {
		int apart = IntStream.of(ROUND).filter((weeks) -> last / weeks <= MOST_MARKS).findFirst().orElse(last);
		return IntStream.iterate(0, (week) -> week <= last, (week) -> week + apart)
			.mapToObj((week) -> new Tick(number(x(week, last)), week))
			.toList();
	}

	private static double x(int week, int last) {
		return LEFT + (double) week / last * (RIGHT - LEFT);
	}

	private static double y(BigDecimal dose) {
		return BOTTOM - dose.doubleValue() / 100 * (BOTTOM - TOP);
	}

	private static String number(double value) {
		return Percent.display(BigDecimal.valueOf(value));
	}

	/**
	 * A mark of a scale.
	 *
	 * @param at where it stands
	 * @param says what it says
	 */
	record Tick(String at, int says) {
	}

}
