package org.benzoguide.helpline;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.benzoguide.helpline.OpeningHours.Span;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says opening hours the way a person would: Monday to Friday 9am to 5:30pm, London time.
 */
@Component
class HoursInWords {

	private static final Locale LOCALE = Locale.ENGLISH;

	private final MessageSource messages;

	HoursInWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The hours, and the place whose clock they follow. */
	String of(OpeningHours hours, String timezone) {
		if (hours.isAlways()) {
			return word("hours.always");
		}
		List<String> parts = new ArrayList<>();
		for (List<DayOfWeek> run : runs(hours)) {
			List<Span> spans = hours.on(run.get(0));
			if (!spans.isEmpty()) {
				parts.add(days(run) + " "
						+ spans.stream().map(this::span).collect(Collectors.joining(word("hours.and"))));
			}
		}
		if (hours.differsOnHolidays()) {
			parts.add(word("hours.holidays"));
		}
		return String.join("; ", parts) + " (" + zone(timezone) + ")";
	}

	/** Neighbouring days with the same hours. */
	private static List<List<DayOfWeek>> runs(OpeningHours hours) {
		List<List<DayOfWeek>> runs = new ArrayList<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			List<DayOfWeek> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
			if (!last.isEmpty() && hours.on(last.get(0)).equals(hours.on(day))) {
				last.add(day);
			}
			else {
				runs.add(new ArrayList<>(List.of(day)));
			}
		}
		return runs;
	}

	private String days(List<DayOfWeek> run) {
		String first = run.get(0).getDisplayName(TextStyle.FULL, LOCALE);
		String last = run.get(run.size() - 1).getDisplayName(TextStyle.FULL, LOCALE);
		return switch (run.size()) {
			case 7 -> word("hours.every-day");
			case 1 -> first;
			case 2 -> word("hours.two-days", first, last);
			default -> word("hours.days", first, last);
		};
	}

	private String span(Span span) {
		return word("hours.span", time(span.from()), time(span.to()));
	}

	private String time(int minutes) {
		int ofDay = minutes % Span.DAY;
		if (ofDay == 0) {
			return word("hours.midnight");
		}
		if (ofDay == Span.DAY / 2) {
			return word("hours.midday");
		}
		int hour = (ofDay / 60 + 11) % 12 + 1;
		String minute = (ofDay % 60 == 0) ? "" : String.format(Locale.ROOT, ":%02d", ofDay % 60);
		return hour + minute + word((ofDay < Span.DAY / 2) ? "hours.am" : "hours.pm");
	}

	private String zone(String timezone) {
		String id = ZoneId.of(timezone).getId();
		return word("hours.zone", id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
	}

	private String word(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LOCALE);
	}

}
