package org.benzoguide.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The tables the rules were agreed in, transcribed apart from {@code start.yml}, and read
 * by a parser of their own: two ways to the same rules, so that a slip in one shows.
 */
final class RuleBook {

	final Map<String, Row> rules = new LinkedHashMap<>();

	final Map<String, Asked> questions = new LinkedHashMap<>();

	final List<Item> addOns;

	private final Map<String, Predicate<Map<String, Set<String>>>> flags = new LinkedHashMap<>();

	RuleBook() throws IOException {
		for (String[] line : lines("questions.tsv")) {
			this.questions.put(line[0], new Asked(line[1], words(line[2], " "), words(line[3], " ")));
		}
		for (String[] line : lines("flags.tsv")) {
			this.flags.put(line[0], condition(line[1]));
		}
		for (String[] line : lines("rules.tsv")) {
			this.rules.put(line[0], new Row(line[0], condition(line[1]), line[2], line[3], line[4],
					line[5].equals("-") ? List.of() : words(line[5], ", ")));
		}
		this.addOns = lines("add-ons.tsv").stream()
			.map((line) -> new Item(line[0] + "-" + line[1], condition(line[2]),
					line[3].equals("-") ? (counted) -> false : condition(line[3])))
			.toList();
	}

	static List<String[]> lines(String file) throws IOException {
		try (InputStream in = RuleBook.class.getResourceAsStream("/start/" + file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.split("\t"))
				.toList();
		}
	}

	/** What the answers count as: section by section as the tables say. */
	Map<String, Set<String>> normalise(Map<String, List<String>> sent) {
		Map<String, Set<String>> counted = new LinkedHashMap<>();
		this.questions.forEach((id, asked) -> {
			Set<String> chosen = new TreeSet<>(sent.getOrDefault(id, List.of()));
			chosen.retainAll(asked.values());
			if (chosen.size() > 1) {
				chosen.remove("none");
			}
			boolean open = chosen.isEmpty() || chosen.contains("not-sure")
					|| (asked.kind().equals("one") && chosen.size() > 1);
			if (open && asked.kind().equals("one")) {
				chosen = new TreeSet<>(asked.countsAs());
			}
			else if (open) {
				chosen.remove("not-sure");
				chosen.addAll(asked.countsAs());
			}
			if (id.equals("Q8") && !chosen.contains("under-18") && !chosen.contains("18-64")) {
				chosen.add("65-plus");
			}
			counted.put(id, chosen);
		});
		return counted;
	}

	boolean flag(String name, Map<String, Set<String>> counted) {
		return this.flags.get(name).test(counted);
	}

	Predicate<Map<String, Set<String>>> condition(String text) {
		if (text.equals("always")) {
			return (counted) -> true;
		}
		if (text.startsWith("Q1: any danger sign")) {
			return (counted) -> counted.get("Q1").stream().anyMatch((sign) -> !sign.equals("none"));
		}
		List<String> either = split(text, " OR ");
		if (either.size() > 1) {
			List<Predicate<Map<String, Set<String>>>> parts = either.stream().map(this::condition).toList();
			return (counted) -> parts.stream().anyMatch((part) -> part.test(counted));
		}
		List<String> both = split(text, " AND ");
		if (both.size() > 1) {
			List<Predicate<Map<String, Set<String>>>> parts = both.stream().map(this::condition).toList();
			return (counted) -> parts.stream().allMatch((part) -> part.test(counted));
		}
		if (text.startsWith("NOT ")) {
			return condition(text.substring(4)).negate();
		}
		if (text.startsWith("(")) {
			return condition(text.substring(1, text.length() - 1));
		}
		if (text.startsWith("`")) {
			String flag = text.substring(1, text.length() - 1);
			return (counted) -> this.flags.get(flag).test(counted);
		}
		String question = text.substring(0, text.indexOf(':'));
		List<String> values = words(text.substring(text.indexOf(':') + 1), "/");
		return (counted) -> values.stream().anyMatch(counted.get(question)::contains);
	}

	private static List<String> split(String text, String word) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int begin = 0;
		for (int at = 0; at < text.length(); at++) {
			depth += (text.charAt(at) == '(') ? 1 : (text.charAt(at) == ')') ? -1 : 0;
			if (depth == 0 && text.startsWith(word, at)) {
				parts.add(text.substring(begin, at));
				begin = at + word.length();
			}
		}
		parts.add(text.substring(begin));
		return parts;
	}

	static List<String> words(String text, String between) {
		return Arrays.stream(text.strip().split(between)).map(String::strip).toList();
	}

	record Row(String id, Predicate<Map<String, Set<String>>> when, String outcome, String plan, String also,
			List<String> messages) {
	}

	record Item(String id, Predicate<Map<String, Set<String>>> when, Predicate<Map<String, Set<String>>> unless) {
	}

	record Asked(String kind, List<String> values, List<String> countsAs) {
	}

}
