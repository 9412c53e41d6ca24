package org.benzoguide.treatment;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IconArrayTests {

	private static final Pattern DASH = Pattern.compile("M(\\d+) (\\d+)h(\\d+)\\.1");

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 35, 49, 50, 51, 450, 999, 1000 })
	void drawsEveryDotOnceAndAsManyLargeOnesAsPeople(int people) {
		IconArray array = IconArray.of(people);
		Set<String> large = dots(array.large());
		Set<String> all = new HashSet<>(large);
		all.addAll(dots(array.small()));
		assertThat(large).hasSize(people);
		assertThat(all).hasSize(IconArray.DOTS);
		assertThat(dots(array.small())).hasSize(IconArray.DOTS - people);
	}

	@Test
	void staysInsideItsFrame() {
		assertThat(dots(IconArray.of(1000).large())).contains("2 2", "198 78").allSatisfy((dot) -> {
			assertThat(Integer.parseInt(dot.split(" ")[0])).isBetween(2, 198);
			assertThat(Integer.parseInt(dot.split(" ")[1])).isBetween(2, 78);
		});
	}

	private static Set<String> dots(String path) {
		Set<String> dots = new HashSet<>();
		assertThat(DASH.matcher(path).replaceAll("")).isEmpty();
		DASH.matcher(path).results().forEach((dash) -> {
			for (int x = at(dash, 1); x <= at(dash, 1) + at(dash, 3); x += 4) {
				assertThat(dots.add(x + " " + dash.group(2))).isTrue();
			}
		});
		return dots;
	}

	private static int at(MatchResult dash, int group) {
		return Integer.parseInt(dash.group(group));
	}

}
