package org.benzoguide.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.benzoguide.content.ContentStored;
import org.benzoguide.content.ContentVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * The finished pages of one state of the content. With the next state comes an empty one:
 * a page that was on its way onto the old one is lost with it.
 */
class PageShelf {

	private final long capacity;

	private volatile Cache<String, KeptPage> pages;

	/**
	 * Makes an empty one.
	 * @param capacity in bytes
	 */
	PageShelf(long capacity) {
		this.capacity = capacity;
		this.pages = empty();
	}

	/** A page that is still true, or none. */
	@Nullable KeptPage fresh(String key) {
		@Nullable KeptPage page = this.pages.getIfPresent(key);
		return (page != null && !page.lifetime().isOver()) ? page : null;
	}

	/** A page of this state, even if its time is over, or none. */
	@Nullable KeptPage any(String key) {
		return this.pages.getIfPresent(key);
	}

	/** Where pages begun now may be put. */
	Cache<String, KeptPage> now() {
		return this.pages;
	}

	@EventListener
	@Order(ContentVersion.ORDER + 1)
	void clear(ContentStored stored) {
		this.pages = empty();
	}

	private Cache<String, KeptPage> empty() {
		return Caffeine.newBuilder()
			.maximumWeight(this.capacity)
			.weigher((String key, KeptPage page) -> key.length() + page.weight())
			.executor(Runnable::run)
			.build();
	}

}
