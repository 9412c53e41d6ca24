package org.benzoguide.provider.intake;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.benzoguide.provider.Facet;
import org.benzoguide.provider.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads telephones, languages and hours, wherever in a service they stand. */
final class HsdsWays {

	private HsdsWays() {
	}

	/**
	 * Reads them all into a draft.
	 * @param nodes the closest to the reader first
	 */
	static void apply(List<JsonNode> nodes, ListingDraft draft) {
		for (JsonNode node : nodes) {
			phones(node, draft);
			email(node, draft);
			HsdsListing.stream(node.path("contacts")).forEach((contact) -> {
				phones(contact, draft);
				email(contact, draft);
			});
			languages(node, draft);
			HsdsListing.stream(node.path("schedules")).forEach((schedule) -> hours(schedule, draft));
		}
	}

	private static void phones(JsonNode node, ListingDraft draft) {
		HsdsListing.stream(node.path("phones"))
			.filter((phone) -> !"fax".equals(JsonFiles.text(phone, "type")))
			.forEach((phone) -> {
				String extension = JsonFiles.text(phone, "extension");
				String number = JsonFiles.text(phone, "number");
				draft.phone(label(phone, node),
						(number == null || extension == null) ? number : number + " x" + extension);
				languages(phone, draft);
			});
	}

	/** Without a description, a number of a person is told by who that is. */
	private static @Nullable String label(JsonNode phone, JsonNode holder) {
		String said = Text.joined(JsonFiles.text(phone, "description"),
				"voice".equals(JsonFiles.text(phone, "type")) ? null : JsonFiles.text(phone, "type"));
		return (said != null) ? said
				: Text.joined(JsonFiles.text(holder, "title"), JsonFiles.text(holder, "department"));
	}

	private static void email(JsonNode node, ListingDraft draft) {
		draft.says(Statement.EMAIL, JsonFiles.text(node, "email"));
	}

	private static void languages(JsonNode node, ListingDraft draft) {
		for (JsonNode language : node.path("languages")) {
			String name = JsonFiles.text(language, "name");
			String code = JsonFiles.text(language, "code");
			((code != null) ? Languages.coded(code) : Languages.named(String.valueOf(name)))
				.ifPresentOrElse(draft::speaks, () -> draft.says(Statement.LANGUAGES, name));
			draft.says(Statement.LANGUAGES, JsonFiles.text(language, "note"));
		}
	}

	private static void hours(JsonNode schedule, ListingDraft draft) {
		draft.says(Statement.HOURS, span(schedule));
		draft.says(Statement.HOURS, JsonFiles.text(schedule, "description"));
		draft.says(Statement.HOURS, JsonFiles.text(schedule, "notes"));
		String attending = JsonFiles.text(schedule, "attending_type");
		draft.says(Statement.HOURS, attending);
		if (attending != null && attending.toLowerCase(Locale.ROOT).matches(".*(video|remote|online|tele).*")) {
			draft.offers(Facet.TELEHEALTH);
		}
	}

	private static @Nullable String span(JsonNode schedule) {
		String days = Arrays.stream(Objects.requireNonNullElse(JsonFiles.text(schedule, "byday"), "").split(","))
			.map(HsdsWays::day)
			.filter((day) -> !day.isEmpty())
			.collect(Collectors.joining(", "));
		String times = Stream.of("opens_at", "closes_at")
			.map((key) -> JsonFiles.text(schedule, key))
			.filter((time) -> time != null && time.length() >= 5)
			.map((time) -> time.substring(0, 5))
			.collect(Collectors.joining("–"));
		return Text.of(days + " " + times);
	}

	private static String day(String code) {
		String two = code.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(DayOfWeek.values())
			.filter((day) -> two.length() == 2 && day.name().toLowerCase(Locale.ROOT).startsWith(two))
			.map((day) -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
			.findFirst()
			.orElse("");
	}

}
