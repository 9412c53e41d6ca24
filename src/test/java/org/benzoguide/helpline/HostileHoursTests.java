package org.benzoguide.helpline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever stands for opening hours: they are read, or they are none. */
class HostileHoursTests {

	private static final int ROUNDS = Integer.getInteger("benzo.fuzz.hours", 5_000);

	private static final List<String> PIECES = List.of("Mo", "Tu", "Su", "PH", "SH", "-", ",", ";", "||", " ", " ",
			"09:00", "24:00", "26:00", "48:00", "99:99", "00:00", "17:30", "+", "/15", "off", "closed", "open",
			"unknown", "24/7", "[1]", "[-1]", "[99]", "sunrise", "(sunset-01:00)", "Jan", "2026", "week 53", "easter",
			"\"x\"", "\"", "(", ")", "+1 day", "9", "99999999999999999999", "\u0000", "\u00e9", "\uD800", "\n",
			"Mo-Fr 09:00-17:00");

	@Test
	void areReadOrAreNone() {
		Random random = new Random(20261126);
		int read = 0;
		for (int round = 0; round < ROUNDS; round++) {
			StringBuilder hours = new StringBuilder();
			for (int left = random.nextInt(9); left > 0; left--) {
				hours.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			assertThatCode(() -> judge(hours.toString())).as("round " + round + ": " + hours)
				.doesNotThrowAnyException();
			read += OpeningHours.parse(hours.toString()).isPresent() ? 1 : 0;
		}
		assertThat(read).as("those that are hours").isGreaterThan(20);
	}

	@Test
	void areReadInBoundedTime() {
		for (String piece : PIECES) {
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> judge(piece.repeat(500)), piece);
		}
	}

	private static void judge(String hours) {
		OpeningHours.parse(hours)
			.ifPresent((read) -> read.isOpenAt(Instant.parse("2026-03-29T01:30:00Z"), ZoneId.of("Europe/London")));
	}

}
