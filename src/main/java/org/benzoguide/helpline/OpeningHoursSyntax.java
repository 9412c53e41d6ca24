package org.benzoguide.helpline;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import org.benzoguide.helpline.OpeningHours.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of OpenStreetMap's opening hours that a clock and a calendar of weekdays
 * can judge.
 */
class OpeningHoursSyntax {

	private static final Pattern TIMES = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d)(:\\d\\d)");

	private final Map<DayOfWeek, List<Span>> week = OpeningHours.everyDay(List.of());

	private boolean holidays;

	Optional<OpeningHours> read(String hours) {
		try {
			byte[] bytes = pastMidnight(hours).getBytes(StandardCharsets.UTF_8);
			for (Rule rule : new OpeningHoursParser(new ByteArrayInputStream(bytes)).rules(true)) {
				if (!add(rule)) {
					return Optional.empty();
				}
			}
			return Optional.of(new OpeningHours(this.week, this.holidays));
		}
		catch (OpeningHoursParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Writes 18:00-02:00 as 18:00-26:00: the parser, when strict, wants the end after the
	 * start.
	 */
	private static String pastMidnight(String hours) {
		return TIMES.matcher(hours).replaceAll((times) -> {
			int end = Integer.parseInt(times.group(2));
			boolean wraps = times.group(1).compareTo(times.group(2) + times.group(3)) >= 0;
			return times.group(1) + "-" + (wraps ? end + 24 : times.group(2)) + times.group(3);
		});
	}

	private boolean add(Rule rule) {
		Optional<List<Span>> spans = spans(rule);
		if (beyondUs(rule) || spans.isEmpty()) {
			return false;
		}
		if (rule.getHolidays() != null) {
			this.holidays = true;
			if (rule.getDays() == null) {
				return true;
			}
		}
		for (DayOfWeek day : days(rule.getDays())) {
			this.week.put(day, rule.isAdditive() ? joined(this.week.get(day), spans.get()) : spans.get());
		}
		return true;
	}

	private static boolean beyondUs(Rule rule) {
		return rule.getDates() != null || rule.getWeeks() != null || rule.getYears() != null
				|| rule.getComment() != null || rule.isFallBack()
				|| (rule.getDays() != null && rule.getDays()
					.stream()
					.anyMatch((range) -> range.getNths() != null || range.getOffset() != 0));
	}

	private static Optional<List<Span>> spans(Rule rule) {
		@Nullable RuleModifier modifier = rule.getModifier();
		if (modifier != null && modifier.getComment() != null) {
			return Optional.empty();
		}
		if (modifier != null && modifier.getModifier() != null) {
			return switch (modifier.getModifier()) {
				case OFF, CLOSED -> Optional.of(List.of());
				case OPEN -> times(rule.getTimes());
				default -> Optional.empty();
			};
		}
		return times(rule.getTimes());
	}

	private static Optional<List<Span>> times(@Nullable List<TimeSpan> times) {
		if (times == null) {
			return Optional.empty();
		}
		List<Span> spans = new ArrayList<>();
		for (TimeSpan time : times) {
			if (time.getStartEvent() != null || time.getEndEvent() != null || time.isOpenEnded()
					|| time.getInterval() > 0 || time.getEnd() < 0) {
				return Optional.empty();
			}
			spans.add(new Span(time.getStart(), time.getEnd()));
		}
		return Optional.of(List.copyOf(spans));
	}

	private static List<DayOfWeek> days(@Nullable List<WeekDayRange> ranges) {
		if (ranges == null) {
			return List.of(DayOfWeek.values());
		}
		List<DayOfWeek> days = new ArrayList<>();
		for (WeekDayRange range : ranges) {
			DayOfWeek day = day(range.getStartDay());
			DayOfWeek last = (range.getEndDay() != null) ? day(range.getEndDay()) : day;
			days.add(day);
			while (day != last) {
				day = day.plus(1);
				days.add(day);
			}
		}
		return days;
	}

	private static DayOfWeek day(WeekDay day) {
		return DayOfWeek.of(day.ordinal() + 1);
	}

	private static List<Span> joined(@Nullable List<Span> before, List<Span> after) {
		List<Span> all = new ArrayList<>((before != null) ? before : List.of());
		all.addAll(after);
		return List.copyOf(all);
	}

}
