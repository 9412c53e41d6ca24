package org.benzoguide.medicine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Half-lives drawn as bars on a logarithmic scale. The drawing is as narrow as a phone,
 * so that its words stay readable there.
 *
 * @param rows one for each medicine
 * @param ticks the marks of the scale
 * @param height of the drawing, in its own units; its width is always 320
 */
record HalfLifeChart(List<Row> rows, List<Tick> ticks, int height) {

	private static final double SHORTEST = 0.5;

	private static final double LONGEST = 300;

	private static final int LEFT = 8;

	private static final int WIDTH = 304;

	private static final int TOP = 24;

	static HalfLifeChart of(List<Medicine> medicines) {
		List<Row> rows = new ArrayList<>();
		int top = TOP;
		for (Medicine medicine : medicines) {
			List<Bar> bars = new ArrayList<>();
			for (HalfLife halfLife : medicine.facts().halfLives()) {
				bars.add(bar(halfLife, top + 20 + bars.size() * 8));
			}
			rows.add(new Row(medicine.title(), top + 14, bars));
			top += 28 + bars.size() * 8;
		}
		return new HalfLifeChart(rows, scale(), top);
	}

	private static Bar bar(HalfLife halfLife, int top) {
		int from = x(halfLife.from());
		return new Bar(from, top, Math.max(3, x(halfLife.to()) - from));
	}

	private static List<Tick> scale() {
		return List.of(new Tick(x(BigDecimal.ONE), "1"), new Tick(x(BigDecimal.valueOf(6)), "6"),
				new Tick(x(BigDecimal.valueOf(24)), "24"), new Tick(x(BigDecimal.valueOf(100)), "100"),
				new Tick(x(BigDecimal.valueOf(240)), "240"));
	}

	private static int x(BigDecimal hours) {
		double share = Math.log(hours.doubleValue() / SHORTEST) / Math.log(LONGEST / SHORTEST);
		return LEFT + (int) Math.round(share * WIDTH);
	}

	/**
	 * The bars of one medicine.
	 *
	 * @param name of the medicine
	 * @param baseline of the name
	 * @param bars one for each source
	 */
	record Row(String name, int baseline, List<Bar> bars) {
	}

	/**
	 * One range.
	 *
	 * @param x left edge
	 * @param y top edge
	 * @param width at least 3, so that a single figure can be seen
	 */
	record Bar(int x, int y, int width) {
	}

	/**
	 * A mark of the scale.
	 *
	 * @param x where it stands
	 * @param hours what it says
	 */
	record Tick(int x, String hours) {
	}

}
