package org.benzoguide.search;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.benzoguide.content.ContentStored;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Keeps the index in step with the store, on a thread of its own: the site starts without
 * waiting for it, and a new state is searched only when all of it is in the index.
 */
@Component
class IndexKeeper {

	private static final Log log = LogFactory.getLog(IndexKeeper.class);

	private static final int SECONDS_TO_PATIENCE = 2;

	/**
	 * They take longest to make, and indexing would take half the processors from them.
	 */
	private static final int SECONDS_FOR_FIRST_PAGES = 2;

	/** Longer than any search that still reads the state before. */
	private static final Duration LAST_READER = Duration.ofSeconds(10);

	private static final int SECONDS_TO_NEXT_TRY = 30;

	private final PageCollection collection;

	private final Environment environment;

	private final boolean weigh;

	private final Duration lastReader;

	private final ScheduledExecutorService thread = thread();

	private final AtomicReference<@Nullable String> stored = new AtomicReference<>();

	private final AtomicReference<@Nullable Catalogue> current = new AtomicReference<>();

	private final CountDownLatch first = new CountDownLatch(1);

	private volatile boolean open;

	private volatile @Nullable SearchIndex index;

	@Autowired
	IndexKeeper(PageCollection collection, Environment environment) {
		this(collection, environment, LAST_READER);
	}

	IndexKeeper(PageCollection collection, Environment environment, Duration lastReader) {
		this.collection = collection;
		this.environment = environment;
		this.weigh = environment.getProperty("benzo.search.weigh", Boolean.class, true);
		this.lastReader = lastReader;
	}

	/** The state to search, waiting a moment if it is about to be there. */
	Optional<Catalogue> catalogue() {
		try {
			if (this.current.get() == null) {
				this.first.await(SECONDS_TO_PATIENCE, TimeUnit.SECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return Optional.ofNullable(this.current.get());
	}

	@EventListener
	void contentStored(ContentStored event) {
		this.stored.set(event.version());
		if (this.open) {
			this.thread.execute(this::renew);
		}
	}

	/** Indexing begins only when readers are served: the start must not wait for it. */
	@EventListener
	void applicationReady(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebApplicationContext) {
			this.open = true;
			this.thread.schedule(this::renew, SECONDS_FOR_FIRST_PAGES, TimeUnit.SECONDS);
		}
	}

	private void renew() {
		String version = String.valueOf(this.stored.get());
		Catalogue before = this.current.get();
		if (before != null && before.version().equals(version)) {
			later(() -> settle(version, null));
			return;
		}
		try {
			SearchIndex opened = index();
			PageCollection.Collected collected = this.collection.collect();
			opened.add(version, collected.pages());
			this.current.set(Catalogue.of(version, collected.pages(), collected.sayings(), opened));
			this.first.countDown();
			String replaced = (before != null) ? before.version() : null;
			later(() -> settle(version, replaced));
		}
		catch (RuntimeException ex) {
			again("The search index cannot be built", ex, this::renew);
		}
	}

	/**
	 * Takes the states before out, and then weighs: what a word is worth hangs on all
	 * that is there.
	 */
	private void settle(String version, @Nullable String replaced) {
		try {
			Catalogue shown = this.current.get();
			if (shown != null && isCurrent(version)) {
				index().keepOnly(version);
				shown.weighing().weighAll(() -> this.weigh && isCurrent(version));
			}
			else if (replaced != null && !isWanted(replaced)) {
				index().remove(replaced);
			}
		}
		catch (RuntimeException ex) {
			again("The index of words cannot be finished", ex, () -> settle(version, replaced));
		}
	}

	/** Another state may have come since, or be about to. */
	private boolean isCurrent(String version) {
		return isShown(version) && version.equals(this.stored.get()) && !this.thread.isShutdown();
	}

	private boolean isWanted(String version) {
		return isShown(version) || version.equals(this.stored.get());
	}

	private boolean isShown(String version) {
		Catalogue shown = this.current.get();
		return shown != null && version.equals(shown.version());
	}

	private void later(Runnable task) {
		this.thread.schedule(task, this.lastReader.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void again(String failed, RuntimeException ex, Runnable task) {
		if (!this.thread.isShutdown()) {
			log.warn(failed + ", and will be tried again: " + ex.getMessage());
			this.thread.schedule(task, SECONDS_TO_NEXT_TRY, TimeUnit.SECONDS);
		}
	}

	private SearchIndex index() {
		SearchIndex opened = this.index;
		if (opened == null) {
			opened = SearchIndex.open(IndexSettings.of(this.environment));
			this.index = opened;
		}
		return opened;
	}

	@PreDestroy
	void close() throws InterruptedException {
		this.thread.shutdownNow();
		this.thread.awaitTermination(LAST_READER.toSeconds(), TimeUnit.SECONDS);
		SearchIndex opened = this.index;
		if (opened != null) {
			opened.close();
		}
	}

	private static ScheduledExecutorService thread() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("search-index");
		threads.setDaemon(true);
		ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, threads);
		executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		return executor;
	}

}
