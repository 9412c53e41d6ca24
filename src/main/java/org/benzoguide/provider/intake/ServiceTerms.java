package org.benzoguide.provider.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.benzoguide.provider.Table;

/** Tells what the words of a directory mean here, from one table for all formats. */
class ServiceTerms {

	/** The category of words that belong to no vocabulary we know. */
	static final String FREE = "*";

	/** A directory has a few hundred terms; a file made to fill the memory has more. */
	private static final int MOST_REMEMBERED = 5000;

	/** Longer than a term: a description, which hardly comes twice. */
	private static final int LONGEST_REMEMBERED = 200;

	/** A pattern may take the square of the length, and a file may be made for that. */
	private static final int LONGEST_READ = 10_000;

	private final List<Rule> rules = Table.read("/provider/services.tsv")
		.stream()
		.map((row) -> new Rule(row.get(0), Pattern.compile(row.get(1)), Meaning.of(row.get(2))))
		.toList();

	private final Map<String, List<Meaning>> remembered = new HashMap<>();

	/**
	 * What a value means.
	 * @param category the code of its category, or {@link #FREE}
	 * @param value the value in words, not as a code
	 */
	List<Meaning> of(String category, String value) {
		if (value.length() > LONGEST_REMEMBERED) {
			return find(category, value.substring(0, Math.min(value.length(), LONGEST_READ)));
		}
		if (this.remembered.size() > MOST_REMEMBERED) {
			this.remembered.clear();
		}
		return this.remembered.computeIfAbsent(category + "/" + value, (key) -> find(category, value));
	}

	private List<Meaning> find(String category, String value) {
		String small = value.strip().toLowerCase(Locale.ROOT);
		return this.rules.stream()
			.filter((rule) -> rule.category().equals(category) && rule.value().matcher(small).matches())
			.map(Rule::meaning)
			.toList();
	}

	private record Rule(String category, Pattern value, Meaning meaning) {
	}

}
