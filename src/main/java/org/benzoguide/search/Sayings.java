package org.benzoguide.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.benzoguide.country.Country;
import org.jspecify.annotations.Nullable;

/** Knows what the words readers type mean. */
class Sayings {

	private static final Comparator<Entry> LONGEST = Comparator.comparingInt((Entry entry) -> entry.phrase().length())
		.thenComparing(Entry::place, Comparator.reverseOrder());

	/**
	 * By the first word of the phrase, so that a search looks only at phrases it may
	 * hold.
	 */
	private final Map<Meaning, Map<String, List<Entry>>> entries = new EnumMap<>(Meaning.class);

	private final Set<String> nothing;

	private int count;

	Sayings(List<Saying> sayings) {
		for (Saying saying : sayings) {
			for (String words : saying.typed()) {
				add(saying.meaning(), words, saying.target());
			}
		}
		for (Country country : Country.all()) {
			add(Meaning.COUNTRY, country.name(), country.code());
		}
		this.nothing = words(of(Meaning.NOTHING).values()).collect(Collectors.toUnmodifiableSet());
	}

	private void add(Meaning meaning, String words, @Nullable String target) {
		Entry entry = new Entry(Phrase.of(words), target, this.count++);
		this.entries.computeIfAbsent(meaning, (key) -> new HashMap<>())
			.computeIfAbsent(entry.phrase().words().get(0), (word) -> new ArrayList<>())
			.add(entry);
	}

	/** Every word anyone is expected to type. */
	Stream<String> words() {
		return this.entries.values().stream().flatMap((byFirst) -> words(byFirst.values()));
	}

	private static Stream<String> words(Collection<List<Entry>> entries) {
		return entries.stream().flatMap(List::stream).flatMap((entry) -> entry.phrase().words().stream());
	}

	/** Where this meaning leads, if these words have it, in the order of the file. */
	List<String> targets(Meaning meaning, List<Word> typed) {
		return within(meaning, typed).sorted(Comparator.comparingInt(Entry::place))
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
		return IntStream.range(0, typed.size())
			.boxed()
			.flatMap((from) -> at(Meaning.COUNTRY, typed, from))
			.max(LONGEST)
			.filter((entry) -> !isPartOfAnother(entry, typed))
			.flatMap((entry) -> Country.of(String.valueOf(entry.target())));
	}

	/** Turkey is no country in "cold turkey". */
	private boolean isPartOfAnother(Entry country, List<Word> typed) {
		return within(Meaning.PAGE, typed).map(Entry::phrase)
			.anyMatch((phrase) -> phrase.length() > country.phrase().length()
					&& phrase.words().containsAll(country.phrase().words()));
	}

	/** What is to be searched besides, for the longest phrase that stands at a place. */
	Optional<Entry> synonym(List<Word> typed, int from) {
		return at(Meaning.WORD, typed, from).max(LONGEST);
	}

	private Stream<Entry> within(Meaning meaning, List<Word> typed) {
		return typed.stream().flatMap((word) -> begunBy(meaning, word)).filter((entry) -> entry.phrase().within(typed));
	}

	private Stream<Entry> at(Meaning meaning, List<Word> typed, int from) {
		return begunBy(meaning, typed.get(from)).filter((entry) -> entry.phrase().standsAt(from, typed));
	}

	private Stream<Entry> begunBy(Meaning meaning, Word word) {
		Map<String, List<Entry>> byFirst = of(meaning);
		return Stream.concat(Stream.of(word.typed()), word.readings().stream())
			.distinct()
			.flatMap((first) -> byFirst.getOrDefault(first, List.of()).stream());
	}

	boolean sayNothing(Word word) {
		return this.nothing.contains(word.typed());
	}

	private Map<String, List<Entry>> of(Meaning meaning) {
		return this.entries.getOrDefault(meaning, Map.of());
	}

	record Entry(Phrase phrase, @Nullable String target, int place) {
	}

}
