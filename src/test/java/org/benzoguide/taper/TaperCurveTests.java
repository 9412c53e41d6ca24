package org.benzoguide.taper;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Worked examples, each reckoned by hand. */
class TaperCurveTests {

	@Test
	void takesTheSameShareOfWhatIsThere() {
		TaperCurve curve = TaperCurve.of(Shapes.of("10", 2, TaperMethod.CURRENT));
		assertThat(curve.steps()).extracting(TaperStep::dose).startsWith("90", "81", "72.9", "65.6", "59");
		assertThat(curve.steps()).extracting(TaperStep::week).startsWith(2, 4, 6);
		assertThat(curve.steps()).hasSize(29);
		assertThat(curve.last().dose()).isEqualTo("4.7");
		assertThat(curve.weeks()).isEqualTo(58);
		assertThat(curve.months()).isEqualTo(13);
	}

	@Test
	void takesTheSameShareOfTheStartDownToNothing() {
		TaperCurve curve = TaperCurve.of(Shapes.of("15", 4, TaperMethod.START));
		assertThat(curve.steps()).extracting(TaperStep::dose).containsExactly("85", "70", "55", "40", "25", "10", "0");
		assertThat(curve.steps()).extracting((step) -> step.share().display())
			.containsExactly("15", "17.6", "21.4", "27.3", "37.5", "60", "100");
	}

	@Test
	void flagsAFixedShareWhereItGetsTooLarge() {
		TaperCurve curve = TaperCurve.of(Shapes.of("5", 2, TaperMethod.START));
		assertThat(curve.aboveCeiling()).extracting(TaperStep::number).containsExactly(18, 19, 20);
		assertThat(us(curve)).startsWith(UsPace.WITHIN)
			.endsWith(UsPace.CEILING, UsPace.ABOVE, UsPace.ABOVE, UsPace.ABOVE);
	}

	@Test
	void isAtTheCeilingAndNotAbove() {
		assertThat(us(TaperCurve.of(Shapes.of("25", 2, TaperMethod.CURRENT)))).containsOnly(UsPace.CEILING);
		assertThat(us(TaperCurve.of(Shapes.of("24.5", 2, TaperMethod.CURRENT)))).containsOnly(UsPace.BEYOND);
		assertThat(us(TaperCurve.of(Shapes.of("25", 12, TaperMethod.CURRENT)))).containsOnly(UsPace.CEILING);
	}

	@Test
	void addsUpStepsThatLieWithinTwoWeeks() {
		TaperCurve tenAWeek = TaperCurve.of(Shapes.of("10", 1, TaperMethod.CURRENT));
		assertThat(tenAWeek.steps().get(0).lately().display()).isEqualTo("10");
		assertThat(tenAWeek.steps().get(1).lately().display()).isEqualTo("20");
		assertThat(us(tenAWeek)).containsOnly(UsPace.BEYOND);
		assertThat(us(TaperCurve.of(Shapes.of("12.5", 1, TaperMethod.CURRENT)))).startsWith(UsPace.BEYOND,
				UsPace.CEILING, UsPace.CEILING);
		assertThat(us(TaperCurve.of(Shapes.of("13", 1, TaperMethod.CURRENT)))).startsWith(UsPace.BEYOND, UsPace.ABOVE,
				UsPace.ABOVE);
	}

	@Test
	void comparesWithTheStartingPaces() {
		assertThat(first("5", 4)).extracting(TaperStep::us, TaperStep::uk)
			.containsExactly(UsPace.WITHIN, UkPace.SLOWER);
		assertThat(first("10", 2)).extracting(TaperStep::us, TaperStep::uk)
			.containsExactly(UsPace.WITHIN, UkPace.WITHIN);
		assertThat(first("10", 1)).extracting(TaperStep::us, TaperStep::uk)
			.containsExactly(UsPace.BEYOND, UkPace.WITHIN);
		assertThat(first("12.5", 2)).extracting(TaperStep::us, TaperStep::uk)
			.containsExactly(UsPace.BEYOND, UkPace.WITHIN);
		assertThat(first("12.5", 1)).extracting(TaperStep::us, TaperStep::uk)
			.containsExactly(UsPace.BEYOND, UkPace.BEYOND);
		assertThat(first("5", 6)).extracting(TaperStep::us, TaperStep::uk)
			.containsExactly(UsPace.SLOWER, UkPace.SLOWER);
		assertThat(first("13", 8)).extracting(TaperStep::us, TaperStep::uk)
			.containsExactly(UsPace.BEYOND, UkPace.BEYOND);
	}

	@Test
	void pausesBetweenStepsAndNeverBeforeTheFirst() {
		TaperCurve curve = TaperCurve.of(new TaperShape(BigDecimal.valueOf(25), 2, TaperMethod.START, 3, 2));
		assertThat(curve.steps()).extracting(TaperStep::week).containsExactly(2, 4, 9, 11);
		assertThat(curve.steps()).extracting(TaperStep::pause).containsExactly(0, 0, 3, 0);
	}

	@Test
	void aPauseBreaksUpTwoWeeks() {
		TaperCurve curve = TaperCurve.of(new TaperShape(BigDecimal.valueOf(15), 1, TaperMethod.CURRENT, 1, 2));
		assertThat(us(curve)).startsWith(UsPace.BEYOND, UsPace.ABOVE, UsPace.BEYOND, UsPace.ABOVE);
	}

	private static TaperStep first(String step, int weeks) {
		return TaperCurve.of(Shapes.of(step, weeks, TaperMethod.CURRENT)).steps().get(0);
	}

	private static List<UsPace> us(TaperCurve curve) {
		return curve.steps().stream().map(TaperStep::us).toList();
	}

}
