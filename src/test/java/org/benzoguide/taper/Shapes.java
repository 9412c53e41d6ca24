package org.benzoguide.taper;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every shape a reader can ask for, with a choice of pauses. */
final class Shapes {

	private static final List<int[]> PAUSES = List.of(new int[] { 0, 1 }, new int[] { 1, 1 }, new int[] { 1, 4 },
			new int[] { 3, 2 }, new int[] { 12, 20 });

	private Shapes() {
	}

	static Stream<TaperShape> all() {
		return IntStream.rangeClosed(10, 50)
			.boxed()
			.flatMap((halves) -> IntStream.rangeClosed(1, 12)
				.boxed()
				.flatMap((weeks) -> Arrays.stream(TaperMethod.values())
					.flatMap((method) -> PAUSES.stream()
						.map((pause) -> new TaperShape(new BigDecimal(halves).divide(BigDecimal.valueOf(2)), weeks,
								method, pause[0], pause[1])))));
	}

	static TaperShape of(String step, int weeks, TaperMethod method) {
		return new TaperShape(new BigDecimal(step), weeks, method, 0, 1);
	}

}
