package org.benzoguide.helpline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a line answers, week by week, in its own wall-clock time; daylight saving needs no
 * care, because published hours move with the clock on the wall.
 */
final class OpeningHours {

	private static final OpeningHours ALWAYS = new OpeningHours(everyDay(List.of(new Span(0, Span.DAY))), false);

	private final Map<DayOfWeek, List<Span>> week;

	private final boolean differsOnHolidays;

	OpeningHours(Map<DayOfWeek, List<Span>> week, boolean differsOnHolidays) {
		this.week = new EnumMap<>(week);
		this.differsOnHolidays = differsOnHolidays;
	}

	/**
	 * Reads OpenStreetMap {@code opening_hours}: weekdays, times and public holidays.
	 * @return empty if it is something else, or nothing we can judge by the clock alone
	 */
	static Optional<OpeningHours> parse(String hours) {
		return hours.equals("24/7") ? Optional.of(ALWAYS) : new OpeningHoursSyntax().read(hours);
	}

	static Map<DayOfWeek, List<Span>> everyDay(List<Span> spans) {
		Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			week.put(day, spans);
		}
		return week;
	}

	boolean isAlways() {
		return this.week.equals(ALWAYS.week);
	}

	/** Whether the hours say something else for public holidays, which we cannot know. */
	boolean differsOnHolidays() {
		return this.differsOnHolidays;
	}

	/**
	 * The spans of one day, in order; those that run past midnight belong to the day they
	 * begin on.
	 */
	List<Span> on(DayOfWeek day) {
		return this.week.getOrDefault(day, List.of());
	}

	boolean isOpenAt(Instant instant, ZoneId zone) {
		ZonedDateTime local = instant.atZone(zone);
		int minute = local.getHour() * 60 + local.getMinute();
		DayOfWeek today = local.getDayOfWeek();
		return on(today).stream().anyMatch((span) -> span.holds(minute))
				|| on(today.minus(1)).stream().anyMatch((span) -> span.holds(minute + Span.DAY));
	}

	/**
	 * A stretch of time.
	 *
	 * @param from minutes from the midnight the day begins with
	 * @param to minutes from the same midnight, exclusive; past 1440 it runs into the
	 * next day
	 */
	record Span(int from, int to) {

		static final int DAY = 24 * 60;

		boolean holds(int minute) {
			return this.from <= minute && minute < this.to;
		}

	}

}
