package org.benzoguide.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What every word of the pages is worth for each of them. The index is asked for all of
 * them once and not for those that readers type, so nothing of a reader's is kept.
 */
class Weighing {

	private final SearchIndex index;

	private final String version;

	private final Stems stems;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final AtomicReferenceArray<@Nullable Weights> known;

	/**
	 * Begins to weigh.
	 * @param stems of everything that stands on the pages
	 */
	Weighing(SearchIndex index, String version, List<PageText> pages, Stems stems) {
		this.index = index;
		this.version = version;
		this.stems = stems;
		pages.forEach((page) -> this.numbers.put(page.url(), this.numbers.size()));
		this.known = new AtomicReferenceArray<>(stems.size());
	}

	/** Weighs every word, one after the other, as long as that is of use. */
	void weighAll(BooleanSupplier use) {
		for (int stem = 0; stem < this.known.length() && use.getAsBoolean(); stem++) {
			this.known.set(stem, of(stem));
		}
	}

	/** How many pages there are. */
	int pages() {
		return this.numbers.size();
	}

	/** The number of a page; null if there is none at this address. */
	@Nullable Integer number(String url) {
		return this.numbers.get(url);
	}

	/** What each word of a text that stands on the pages is worth. */
	List<Weights> of(String text) {
		return IntStream.of(this.stems.in(text)).mapToObj(this::of).toList();
	}

	private Weights of(int stem) {
		Weights weighed = this.known.get(stem);
		return (weighed != null) ? weighed : ask(stem);
	}

	private Weights ask(int stem) {
		List<SearchIndex.Weighed> found = this.index.weigh(this.version, this.stems.word(stem))
			.stream()
			.filter((page) -> this.numbers.containsKey(page.url()))
			.toList();
		Weights weights = new Weights(new int[found.size()], new float[found.size()]);
		for (int place = 0; place < found.size(); place++) {
			weights.pages()[place] = Objects.requireNonNull(this.numbers.get(found.get(place).url()));
			weights.scores()[place] = found.get(place).score();
		}
		return weights;
	}

}
