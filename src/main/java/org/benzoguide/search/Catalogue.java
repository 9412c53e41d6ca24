package org.benzoguide.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A whole state of the content, ready to be searched.
 *
 * @param version names it
 * @param pages what can be found
 * @param reader knows its words
 * @param excerpts holds its sentences
 * @param weighing knows what its words are worth
 */
record Catalogue(String version, List<PageText> pages, QuestionReader reader, Excerpts excerpts, Weighing weighing) {

	static Catalogue of(String version, List<PageText> pages, Sayings sayings, SearchIndex index) {
		Stems stems = new Stems();
		Excerpts excerpts = new Excerpts(pages, stems);
		pages.forEach((page) -> stems.add(page.title(), page.names()));
		return new Catalogue(version, pages, new QuestionReader(sayings, pages), excerpts,
				new Weighing(index, version, pages, stems));
	}

	/** One page of answers; the first, if there are not so many. */
	Hits find(Question question, @Nullable PageKind kind, int page) {
		if (question.isEmpty()) {
			return Hits.NONE;
		}
		int[] found = Ranking.of(question, this.weighing);
		int[] shown = (kind == null) ? found : IntStream.of(found).filter((number) -> kind(number) == kind).toArray();
		int from = (page - 1) * Hits.ON_A_PAGE;
		int number = (from < shown.length) ? page : 1;
		List<String> urls = IntStream.of(shown)
			.skip((number - 1L) * Hits.ON_A_PAGE)
			.limit(Hits.ON_A_PAGE)
			.mapToObj((hit) -> this.pages.get(hit).url())
			.toList();
		return new Hits(this.excerpts.of(urls, question), shown.length, kinds(found), number);
	}

	private PageKind kind(int number) {
		return this.pages.get(number).kind();
	}

	private Map<PageKind, Integer> kinds(int[] found) {
		int[] counts = new int[PageKind.values().length];
		for (int number : found) {
			counts[kind(number).ordinal()]++;
		}
		Map<PageKind, Integer> kinds = new LinkedHashMap<>();
		Stream.of(PageKind.values())
			.filter((kind) -> counts[kind.ordinal()] > 0)
			.sorted(Comparator.comparingInt((kind) -> -counts[kind.ordinal()]))
			.forEach((kind) -> kinds.put(kind, counts[kind.ordinal()]));
		return kinds;
	}

}
