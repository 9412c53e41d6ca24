package org.benzoguide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.benzoguide.country.Country;

/** Reads what a reader typed, with all its slips, as a question to the pages. */
class QuestionReader {

	private final Sayings sayings;

	private final Lexicon lexicon;

	private final MedicineNames medicines;

	QuestionReader(Sayings sayings, List<PageText> pages) {
		this.sayings = sayings;
		this.lexicon = new Lexicon(pages, sayings.words());
		this.medicines = new MedicineNames(pages);
	}

	Question read(Typed typed) {
		List<Word> words = words(typed.words());
		List<String> danger = this.sayings.targets(Meaning.DANGER, words);
		List<String> dose = this.sayings.targets(Meaning.DOSE, words);
		Optional<Country> country = this.sayings.country(words);
		Stream<String> help = country.stream().map(HelplinePages::url);
		List<String> first = Stream
			.of(danger.stream(), dose.stream(), help, this.sayings.targets(Meaning.PAGE, words).stream())
			.flatMap((urls) -> urls)
			.distinct()
			.toList();
		return new Question(typed, !danger.isEmpty(), !dose.isEmpty(), country.orElse(null), first, concepts(words));
	}

	private List<Word> words(List<String> typed) {
		List<Word> words = new ArrayList<>();
		for (int index = 0; index < typed.size(); index++) {
			words.add(this.lexicon.read(typed.get(index), index == typed.size() - 1));
		}
		return words;
	}

	private List<Concept> concepts(List<Word> words) {
		List<Concept> concepts = new ArrayList<>();
		List<Concept> empty = new ArrayList<>();
		for (int index = 0; index < words.size(); index++) {
			Optional<Sayings.Entry> synonym = this.sayings.synonym(words, index);
			if (synonym.isPresent()) {
				int length = synonym.get().phrase().length();
				concepts.add(new Concept(typed(words.subList(index, index + length)), true,
						List.of(String.valueOf(synonym.get().target()))));
				index += length - 1;
			}
			else {
				(this.sayings.sayNothing(words.get(index)) ? empty : concepts).add(concept(words.get(index)));
			}
		}
		return concepts.isEmpty() ? empty : concepts;
	}

	private Concept concept(Word word) {
		Stream<String> readings = word.known() ? Stream.empty() : word.readings().stream();
		Stream<String> names = word.readings().stream().flatMap((reading) -> this.medicines.others(reading).stream());
		List<String> also = Stream.concat(readings, names).distinct().toList();
		return new Concept(word.typed(), !word.readings().isEmpty(), also);
	}

	private static String typed(List<Word> words) {
		return String.join(" ", words.stream().map(Word::typed).toList());
	}

}
