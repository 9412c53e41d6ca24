package org.benzoguide.taper;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every curve a reader can draw; flags are judged by other arithmetic. */
class TaperPropertyTests {

	private static final int DAYS_IN_TWO_WEEKS = 14;

	@Test
	void everyCurveFallsAndEnds() {
		Shapes.all().forEach((shape) -> {
			List<TaperStep> steps = TaperCurve.of(shape).steps();
			BigDecimal dose = BigDecimal.valueOf(100);
			for (TaperStep step : steps) {
				assertThat(step.before()).isEqualByComparingTo(dose);
				assertThat(step.after()).isLessThan(dose).isNotNegative();
				dose = step.after();
			}
			assertThat(steps.size()).as(shape.toString()).isBetween(4, 59);
			if (shape.method() == TaperMethod.CURRENT) {
				assertThat(dose).isPositive().isLessThan(TaperMethod.END);
			}
			else {
				assertThat(dose).isZero();
			}
		});
	}

	@Test
	void everyDurationIsTheSumOfItsStretches() {
		Shapes.all().forEach((shape) -> {
			TaperCurve curve = TaperCurve.of(shape);
			int steps = curve.steps().size();
			int pauses = (steps - 1) / shape.every();
			assertThat(curve.weeks()).isEqualTo(steps * shape.weeks() + pauses * shape.pause())
				.isEqualTo(curve.steps().stream().mapToInt(TaperStep::gap).sum());
			assertThat(curve.steps().stream().mapToInt(TaperStep::pause).sum()).isEqualTo(pauses * shape.pause());
		});
	}

	@Test
	void everyFlagIsWhereTheOracleSaysAndNowhereElse() {
		Shapes.all().forEach((shape) -> {
			List<TaperStep> steps = TaperCurve.of(shape).steps();
			for (TaperStep step : steps) {
				assertThat(step.isAboveCeiling()).as(shape + " step " + step.number())
					.isEqualTo(oracleFlags(shape, step.number()));
			}
		});
	}

	@Test
	void noRoundedFigureIsOnTheOtherSideOfTheCeiling() {
		BigDecimal ceiling = BigDecimal.valueOf(25);
		Shapes.all().flatMap((shape) -> TaperCurve.of(shape).steps().stream()).forEach((step) -> {
			int shown = new BigDecimal(step.share().display()).compareTo(ceiling);
			assertThat(shown).as(step.toString()).isEqualTo(Integer.signum(step.share().compareToPercent(ceiling)));
		});
	}

	@Test
	void noCurveShowsThatItStoppedAboveItsEnd() {
		Shapes.all()
			.filter((shape) -> shape.method() == TaperMethod.CURRENT)
			.forEach((shape) -> assertThat(new BigDecimal(TaperCurve.of(shape).last().dose())).as(shape.toString())
				.isLessThan(TaperMethod.END));
	}

	@Test
	void everyDrawingStaysInItsFrameAndMarksEachFlag() {
		Shapes.all().forEach((shape) -> {
			TaperCurve curve = TaperCurve.of(shape);
			TaperDrawing drawing = TaperDrawing.of(curve);
			assertThat(drawing.line()).matches("M40 26(?:H[0-9.]+V[0-9.]+)+h8");
			assertThat(drawing.line().chars().filter((letter) -> letter == 'V').count())
				.isEqualTo(curve.steps().size());
			assertThat(drawing.marks().chars().filter((letter) -> letter == 'M').count())
				.isEqualTo(curve.aboveCeiling().size());
			for (String number : drawing.line().substring(6).replaceAll("h8$", "").split("[HV]")) {
				assertThat(number.isEmpty() ? 100 : Double.parseDouble(number)).isBetween(26.0, 306.0);
			}
			assertThat(drawing.weeks().size()).as(shape.toString()).isBetween(2, 7);
		});
	}

	/** Whole numbers only: half per cents of the start, or of the dose before. */
	private static boolean oracleFlags(TaperShape shape, int number) {
		long step = shape.step().multiply(BigDecimal.valueOf(2)).longValueExact();
		boolean twoInOne = number > 1 && day(shape, number) - day(shape, number - 1) < DAYS_IN_TWO_WEEKS;
		if (shape.method() == TaperMethod.CURRENT) {
			return (twoInOne ? 2 * step : step) > 50;
		}
		long before = 200 - (number - 1) * step;
		BigInteger own = BigInteger.valueOf(Math.min(step, before));
		BigInteger part = own;
		BigInteger whole = BigInteger.valueOf(before);
		if (twoInOne) {
			BigInteger earlier = BigInteger.valueOf(before + step);
			part = own.multiply(earlier).add(BigInteger.valueOf(step).multiply(whole));
			whole = whole.multiply(earlier);
		}
		return part.shiftLeft(2).compareTo(whole) > 0;
	}

	private static int day(TaperShape shape, int number) {
		return 7 * (number * shape.weeks() + (number - 1) / shape.every() * shape.pause());
	}

}
