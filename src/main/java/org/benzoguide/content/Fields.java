package org.benzoguide.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One mapping of an editor's YAML, every scalar read as text. A getter that finds a fault
 * reports it and returns a harmless stand-in, so that one reading finds every fault; the
 * stand-ins are never published, because a reading with faults is never kept.
 */
public final class Fields {

	private final ContentImport content;

	private final Place place;

	private final Map<String, FieldValue> values;

	private final Set<String> asked = new HashSet<>();

	Fields(ContentImport content, Place place, Map<String, FieldValue> values) {
		this.content = content;
		this.place = place;
		this.values = values;
	}

	/** Text that must be there. */
	public String text(String key) {
		Optional<String> text = optionalText(key);
		if (text.isEmpty()) {
			report(key, "The key \"" + key + "\" is missing or empty.", "Add a line \"" + key + ": …\".");
		}
		return text.orElse("");
	}

	/** Text that may be left out or empty. */
	public Optional<String> optionalText(String key) {
		this.asked.add(key);
		return value(key).flatMap((value) -> value.asText(() -> report(key, "\"" + key + "\" should be plain text.",
				"Write one value after the colon, without dashes or indented keys.")));
	}

	/** A list of texts that may be left out or empty. */
	public List<String> texts(String key) {
		this.asked.add(key);
		return value(key).map((value) -> value.asTexts(() -> report(key, "\"" + key + "\" should be a list of texts.",
				"Write [one, two], or one \"- …\" line for each.")))
			.orElse(List.of());
	}

	/** A date, {@code YYYY-MM-DD}. */
	public LocalDate date(String key) {
		String text = text(key);
		try {
			return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			report(key, "\"" + text + "\" is not a date.", "Write it as year-month-day, for example 2026-11-21.");
			return LocalDate.EPOCH;
		}
	}

	/** A whole number from 1. */
	public int number(String key) {
		String text = text(key);
		if (text.matches("[1-9]\\d{0,5}")) {
			return Integer.parseInt(text);
		}
		if (!text.isEmpty()) {
			report(key, "\"" + text + "\" is not a whole number from 1.", "Write digits only, for example 3.");
		}
		return 1;
	}

	/** One of the names of an enum, in small letters with hyphens. */
	public <E extends Enum<E> & Choice> E choice(String key, Class<E> type) {
		return choose(key, text(key), type);
	}

	/** Several of the names of an enum, at least one. */
	public <E extends Enum<E> & Choice> List<E> choices(String key, Class<E> type) {
		List<String> texts = texts(key);
		if (texts.isEmpty()) {
			report(key, "The key \"" + key + "\" is missing or empty.", "Choose one or more of: " + names(type) + ".");
		}
		return texts.stream().map((text) -> choose(key, text, type)).distinct().toList();
	}

	/** An inner mapping that must be there. */
	public Fields mapping(String key) {
		Optional<Fields> mapping = optionalMapping(key);
		if (mapping.isEmpty()) {
			report(key, "The key \"" + key + "\" is missing.",
					"Add \"" + key + ":\" with its own keys indented below it.");
		}
		return mapping.orElseGet(() -> new Fields(this.content, place(key), Map.of()));
	}

	/** An inner mapping that may be left out. */
	public Optional<Fields> optionalMapping(String key) {
		this.asked.add(key);
		return value(key).flatMap((value) -> value.asMapping(() -> report(key,
				"\"" + key + "\" should hold keys of its own.", "Write them indented below it, or as {a: …, b: …}.")));
	}

	/** A list of inner mappings that may be left out or empty. */
	public List<Fields> mappings(String key) {
		this.asked.add(key);
		return value(key).map((value) -> value.asMappings(() -> report(key,
				"\"" + key + "\" should be a list of entries.", "Begin each entry with \"- \" and indent its keys.")))
			.orElse(List.of());
	}

	/** The keys that are there, in the order of the file. */
	public Set<String> keys() {
		return this.values.keySet();
	}

	/** Whether a key is there at all, with or without a value. */
	public boolean has(String key) {
		return this.values.containsKey(key);
	}

	/** Where a key stands, or the mapping itself if the key is not there. */
	public Place place(String key) {
		return value(key).map(FieldValue::place).orElse(this.place);
	}

	/** Reports a fault at a key. */
	public void report(String key, String fault, String remedy) {
		this.content.report(place(key), fault, remedy);
	}

	/** Reports every key nobody asked for: keys are closed. */
	public void close() {
		for (String key : this.values.keySet()) {
			if (!this.asked.contains(key)) {
				report(key, "The key \"" + key + "\" is not known here.", "Take it out, or write one of: "
						+ this.asked.stream().sorted().collect(Collectors.joining(", ")) + ".");
			}
		}
	}

	private Optional<FieldValue> value(String key) {
		return Optional.ofNullable(this.values.get(key));
	}

	private <E extends Enum<E> & Choice> E choose(String key, String text, Class<E> type) {
		E[] constants = type.getEnumConstants();
		Optional<E> chosen = Arrays.stream(constants).filter((constant) -> constant.word().equals(text)).findFirst();
		if (chosen.isEmpty() && !text.isEmpty()) {
			report(key, "\"" + text + "\" is not a value of \"" + key + "\".", "Write one of: " + names(type) + ".");
		}
		return chosen.orElse(constants[0]);
	}

	private static <E extends Enum<E> & Choice> String names(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "));
	}

}
