package org.benzoguide.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shows of a page the sentence that speaks most of what was looked for. The pages are few
 * and stand in memory, taken apart once: an index would take all of them apart for each
 * search.
 */
class Excerpts {

	private final Stems stems;

	private final Map<String, Page> byUrl = new HashMap<>();

	/**
	 * Takes the pages apart.
	 * @param stems gets the stems of their words
	 */
	Excerpts(List<PageText> pages, Stems stems) {
		this.stems = stems;
		for (PageText page : pages) {
			List<Sentence> sentences = page.passages()
				.stream()
				.flatMap((passage) -> Sentence.all(passage, this.stems).stream())
				.toList();
			this.byUrl.put(page.url(),
					new Page(page, Sentence.of(page.summary(), this.stems), sentences, StemPlaces.of(sentences)));
		}
	}

	/** The pages at these addresses, with what was looked for marked. */
	List<Hit> of(List<String> urls, Question question) {
		BitSet wanted = stems(question);
		return urls.stream()
			.flatMap((url) -> Stream.ofNullable(this.byUrl.get(url)))
			.map((page) -> page.hit(wanted))
			.toList();
	}

	private BitSet stems(Question question) {
		BitSet wanted = new BitSet();
		for (Concept concept : question.concepts()) {
			Stream.concat(Stream.of(concept.typed()), concept.also().stream())
				.flatMapToInt((words) -> IntStream.of(this.stems.in(words)))
				.forEach(wanted::set);
		}
		return wanted;
	}

	private record Page(PageText text, Sentence summary, List<Sentence> sentences, StemPlaces places) {

		Hit hit(BitSet wanted) {
			return new Hit(this.text.url(), this.text.kind(), this.text.title(), this.summary.marked(wanted),
					excerpt(wanted));
		}

		private String excerpt(BitSet wanted) {
			int[] counts = this.places.count(wanted);
			int most = this.summary.count(wanted);
			int best = -1;
			for (int number = 0; number < counts.length; number++) {
				if (counts[number] > most) {
					most = counts[number];
					best = number;
				}
			}
			return (best < 0) ? "" : this.sentences.get(best).marked(wanted);
		}

	}

}
