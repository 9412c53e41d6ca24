package org.benzoguide.helpline;

import java.util.concurrent.CompletableFuture;

import org.benzoguide.content.ContentStored;
import org.benzoguide.content.ContentVersion;
import org.benzoguide.store.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the whole directory of helplines in memory, so that it is there when the store is
 * not. It is filled when the start is over, and again before pages of a new state are
 * made.
 */
@Component
class HelplineShelf {

	private final HelplineRepository helplines;

	private final CountryHelpRepository countries;

	private final CountryRegionRepository regions;

	private final Snapshot snapshot;

	private volatile @Nullable Directory directory;

	HelplineShelf(HelplineRepository helplines, CountryHelpRepository countries, CountryRegionRepository regions,
			Snapshot snapshot) {
		this.helplines = helplines;
		this.countries = countries;
		this.regions = regions;
		this.snapshot = snapshot;
	}

	/** The directory of one state of the content. */
	Directory directory() {
		@Nullable Directory kept = this.directory;
		return (kept != null) ? kept : read();
	}

	@EventListener(ApplicationReadyEvent.class)
	void fill() {
		CompletableFuture.runAsync(this::refill);
	}

	@EventListener
	@Order(ContentVersion.ORDER - 1)
	synchronized void refill(ContentStored stored) {
		if (this.directory != null) {
			refill();
		}
	}

	private synchronized void refill() {
		this.directory = read();
	}

	private Directory read() {
		return this.snapshot.read(() -> Directory.of(this.helplines.findAllByOrderByPositionAsc(),
				this.countries.findAllByOrderByCountryAsc(), this.regions.findAll()));
	}

}
