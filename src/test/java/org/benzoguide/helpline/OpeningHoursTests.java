package org.benzoguide.helpline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningHoursTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final HoursInWords words = new HoursInWords(messages());

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		return messages;
	}

	/** 2026-11-16 is a Monday. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mo-Fr 09:00-17:00               | 2026-11-16T09:00 | true
			Mo-Fr 09:00-17:00               | 2026-11-16T08:59 | false
			Mo-Fr 09:00-17:00               | 2026-11-16T17:00 | false
			Mo-Fr 09:00-17:00               | 2026-11-21T12:00 | false
			Mo-Fr 09:00-12:00,13:00-17:00   | 2026-11-16T12:30 | false
			Mo-Fr 09:00-17:00; Sa 10:00-12:00 | 2026-11-21T11:00 | true
			Mo-Su 09:00-17:00; We off       | 2026-11-18T12:00 | false
			Fr 18:00-02:00                  | 2026-11-21T01:59 | true
			Fr 18:00-02:00                  | 2026-11-21T02:00 | false
			Fr 18:00-02:00                  | 2026-11-20T01:00 | false
			Su 22:00-06:00                  | 2026-11-16T05:00 | true
			Mo-Su 10:00-24:00               | 2026-11-16T23:59 | true
			Mo-Su 10:00-24:00               | 2026-11-16T00:00 | false
			18:00-26:00                     | 2026-11-16T01:00 | true
			Sa-Mo 10:00-12:00               | 2026-11-15T11:00 | true
			24/7                            | 2026-11-16T03:00 | true
			""")
	void knowsWhetherALineIsOpenInItsOwnTime(String hours, LocalDateTime local, boolean open) {
		assertThat(openAt(hours, local.atZone(LONDON).toInstant(), LONDON)).isEqualTo(open);
	}

	@Test
	void followsTheClockOnTheWallThroughDaylightSaving() {
		assertThat(openAt("Mo-Su 09:00-17:00", Instant.parse("2026-07-01T08:30:00Z"), LONDON)).isTrue();
		assertThat(openAt("Mo-Su 09:00-17:00", Instant.parse("2026-12-01T08:30:00Z"), LONDON)).isFalse();
	}

	@Test
	void livesThroughTheHourThatIsSkippedAndTheHourThatComesTwice() {
		// Clocks go from 01:00 to 02:00 on 29 March, and from 02:00 back to 01:00 on 25
		// October 2026.
		assertThat(openAt("Sa 20:00-03:00", Instant.parse("2026-03-29T01:30:00Z"), LONDON)).isTrue();
		assertThat(openAt("Sa 20:00-03:00", Instant.parse("2026-03-29T02:00:00Z"), LONDON)).isFalse();
		assertThat(openAt("Sa 20:00-01:30", Instant.parse("2026-10-25T00:15:00Z"), LONDON)).isTrue();
		assertThat(openAt("Sa 20:00-01:30", Instant.parse("2026-10-25T01:15:00Z"), LONDON)).isTrue();
		assertThat(openAt("Sa 20:00-01:30", Instant.parse("2026-10-25T01:45:00Z"), LONDON)).isFalse();
	}

	@Test
	void judgesByTheLinesOwnZone() {
		Instant noonInSydney = Instant.parse("2026-11-16T01:00:00Z");
		assertThat(openAt("Mo-Fr 09:00-17:00", noonInSydney, ZoneId.of("Australia/Sydney"))).isTrue();
		assertThat(openAt("Mo-Fr 09:00-17:00", noonInSydney, LONDON)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "9 to 5", "Mo-Fr", "Mo-Fr sunrise-sunset", "Jan-Mar Mo 09:00-10:00", "Mo[1] 09:00-10:00",
			"week 10 Mo 09:00-10:00", "Mo 09:00+", "Mo-Fr 09:00-17:00 \"by appointment\"", "Mo 25:00-26:00", "",
			"Mo-Fr 09:00-17:00 || \"call\"", "Mo-Xx 09:00-10:00", "2026 Mo 09:00-10:00", "Mo 09:00-10:00 unknown" })
	void refusesHoursThatAClockCannotJudge(String hours) {
		assertThat(OpeningHours.parse(hours)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					24/7                                        | 24 hours, every day
					Mo-Fr 09:00-17:30                           | Monday to Friday 9am to 5:30pm (London time)
					Mo-Su 08:00-02:00                           | Every day 8am to 2am (London time)
					Mo-Su 10:00-24:00                           | Every day 10am to midnight (London time)
					Mo-Th 10:00-22:00; Fr-Su 10:00-18:00        | Monday to Thursday 10am to 10pm; Friday to Sunday 10am to 6pm (London time)
					Tu 12:00-14:00,15:00-16:00; PH off          | Tuesday midday to 2pm and 3pm to 4pm; other hours on public holidays (London time)
					Sa,Su 00:00-12:00                           | Saturday and Sunday midnight to midday (London time)
					""")
	void saysHoursInWords(String hours, String words) {
		assertThat(this.words.of(OpeningHours.parse(hours).orElseThrow(), "Europe/London")).isEqualTo(words);
	}

	private static boolean openAt(String hours, Instant instant, ZoneId zone) {
		return OpeningHours.parse(hours).orElseThrow().isOpenAt(instant, zone);
	}

}
