package org.benzoguide.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A whole state of the content, ready to be searched.
 *
 * @param version names it
 * @param pages what can be found
 * @param reader knows its words
 * @param stems numbers them
 * @param excerpts holds its sentences
 * @param weighing knows what its words are worth
 */
record Catalogue(String version, List<PageText> pages, QuestionReader reader, Stems stems, Excerpts excerpts,
		Weighing weighing) {

	private static final Comparator<Map.Entry<String, Long>> MOST_FIRST = Map.Entry
		.<String, Long>comparingByValue(Comparator.reverseOrder())
		.thenComparing(Map.Entry.comparingByKey());

	static Catalogue of(String version, List<PageText> pages, Sayings sayings, SearchIndex index) {
		Stems stems = new Stems();
		Excerpts excerpts = new Excerpts(pages, stems);
		pages.forEach((page) -> stems.add(page.title(), page.names()));
		return new Catalogue(version, pages, new QuestionReader(sayings, pages), stems, excerpts,
				new Weighing(index, version, pages, stems));
	}

	/** Weighs every word in advance, as long as that is of use. */
	void weighAll(BooleanSupplier use) {
		this.weighing.weighAll(use);
	}

	/** One page of answers; the first, if there are not so many. */
	Hits find(Question question, @Nullable PageKind kind, int page) {
		if (question.isEmpty()) {
			return Hits.NONE;
		}
		int[] found = Ranking.of(question, this.weighing, this.stems, this.pages.size());
		List<PageText> shown = Arrays.stream(found)
			.mapToObj(this.pages::get)
			.filter((text) -> kind == null || text.kind() == kind)
			.toList();
		int last = Math.max(1, (shown.size() + Hits.ON_A_PAGE - 1) / Hits.ON_A_PAGE);
		int number = (page <= last) ? page : 1;
		List<String> urls = shown.stream()
			.skip((number - 1L) * Hits.ON_A_PAGE)
			.limit(Hits.ON_A_PAGE)
			.map(PageText::url)
			.toList();
		return new Hits(this.excerpts.of(urls, question), shown.size(), kinds(found), number);
	}

	private Map<String, Long> kinds(int[] found) {
		Map<String, Long> counts = Arrays.stream(found)
			.mapToObj((page) -> this.pages.get(page).kind().word())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		Map<String, Long> ordered = new LinkedHashMap<>();
		counts.entrySet().stream().sorted(MOST_FIRST).forEach((kind) -> ordered.put(kind.getKey(), kind.getValue()));
		return ordered;
	}

}
