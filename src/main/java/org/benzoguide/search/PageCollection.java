package org.benzoguide.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything that can be found out of the store. */
@Component
class PageCollection {

	private final List<PageSource> sources;

	private final SayingRepository sayings;

	PageCollection(List<PageSource> sources, SayingRepository sayings) {
		this.sources = sources;
		this.sayings = sayings;
	}

	/** Each address once: a feature says more of its page than the register does. */
	@Transactional(readOnly = true)
	public List<PageText> pages() {
		Map<String, PageText> byUrl = new LinkedHashMap<>();
		this.sources.stream()
			.flatMap(PageSource::pages)
			.forEach((page) -> byUrl.merge(page.url(), page,
					(one, other) -> (one.passages().size() >= other.passages().size()) ? one : other));
		return List.copyOf(byUrl.values());
	}

	Sayings sayings() {
		return new Sayings(this.sayings.findAllByOrderByPositionAsc());
	}

}
