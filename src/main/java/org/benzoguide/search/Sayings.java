package org.benzoguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.benzoguide.country.Country;
import org.jspecify.annotations.Nullable;

/** Knows what the words readers type mean. */
class Sayings {

	private final Map<Meaning, List<Entry>> entries = new EnumMap<>(Meaning.class);

	private final Set<String> nothing;

	Sayings(List<Saying> sayings) {
		for (Saying saying : sayings) {
			saying.typed().forEach((words) -> add(saying.meaning(), words, saying.target()));
		}
		Country.all().forEach((country) -> add(Meaning.COUNTRY, country.name(), country.code()));
		this.nothing = of(Meaning.NOTHING).stream()
			.flatMap((entry) -> entry.phrase().words().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private void add(Meaning meaning, String words, @Nullable String target) {
		this.entries.computeIfAbsent(meaning, (key) -> new ArrayList<>()).add(new Entry(Phrase.of(words), target));
	}

	/** Every word anyone is expected to type. */
	Stream<String> words() {
		return this.entries.values().stream().flatMap(List::stream).flatMap((entry) -> entry.phrase().words().stream());
	}

	/** Where this meaning leads, if these words have it, in the order of the file. */
	List<String> targets(Meaning meaning, List<Word> typed) {
		return of(meaning).stream()
			.filter((entry) -> entry.phrase().within(typed))
			.map(Entry::target)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/**
	 * The country they name, by the longest name that fits: Papua New Guinea is not
	 * Guinea.
	 */
	Optional<Country> country(List<Word> typed) {
		return of(Meaning.COUNTRY).stream()
			.filter((entry) -> Stream.iterate(0, (from) -> from < typed.size(), (from) -> from + 1)
				.anyMatch((from) -> entry.phrase().standsAt(from, typed)))
			.max(Comparator.comparingInt((entry) -> entry.phrase().length()))
			.filter((entry) -> !isPartOfAnother(entry, typed))
			.flatMap((entry) -> Country.of(String.valueOf(entry.target())));
	}

	/** Turkey is no country in "cold turkey". */
	private boolean isPartOfAnother(Entry country, List<Word> typed) {
		return of(Meaning.PAGE).stream()
			.map(Entry::phrase)
			.anyMatch((phrase) -> phrase.length() > country.phrase().length()
					&& phrase.words().containsAll(country.phrase().words()) && phrase.within(typed));
	}

	/** What is to be searched besides, for the longest phrase that stands at a place. */
	Optional<Entry> synonym(List<Word> typed, int from) {
		return of(Meaning.WORD).stream()
			.filter((entry) -> entry.phrase().standsAt(from, typed))
			.max(Comparator.comparingInt((entry) -> entry.phrase().length()));
	}

	boolean sayNothing(Word word) {
		return this.nothing.contains(word.typed());
	}

	private List<Entry> of(Meaning meaning) {
		return this.entries.getOrDefault(meaning, List.of());
	}

	record Entry(Phrase phrase, @Nullable String target) {
	}

}
