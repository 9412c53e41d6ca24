package org.benzoguide.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.benzoguide.store.Snapshot;

import org.springframework.stereotype.Component;

/** Reads everything that can be found out of the store. */
@Component
class PageCollection {

	private final List<PageSource> sources;

	private final SayingRepository sayings;

	private final Snapshot snapshot;

	PageCollection(List<PageSource> sources, SayingRepository sayings, Snapshot snapshot) {
		this.snapshot = snapshot;
		this.sources = sources;
		this.sayings = sayings;
	}

	/** All of one moment, even if edited content is swapped in meanwhile. */
	Collected collect() {
		return this.snapshot.read(() -> new Collected(pages(), sayings()));
	}

	Sayings sayings() {
		return new Sayings(this.sayings.findAllByOrderByPositionAsc());
	}

	/** Each address once: a feature says more of its page than the register does. */
	private List<PageText> pages() {
		Map<String, PageText> byUrl = new LinkedHashMap<>();
		this.sources.stream()
			.flatMap(PageSource::pages)
			.forEach((page) -> byUrl.merge(page.url(), page,
					(one, other) -> (one.passages().size() >= other.passages().size()) ? one : other));
		return List.copyOf(byUrl.values());
	}

	/**
	 * A whole state of the content.
	 *
	 * @param pages what can be found
	 * @param sayings what readers' words mean
	 */
	record Collected(List<PageText> pages, Sayings sayings) {
	}

}
