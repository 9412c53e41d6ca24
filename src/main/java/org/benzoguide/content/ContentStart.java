package org.benzoguide.content;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Fills the store in one transaction before the port opens, so that no reader meets an
 * empty one. Reading and rendering need nothing but the files, so they run beside the
 * rest of the start.
 */
@Component
@EnableConfigurationProperties(ContentProperties.class)
class ContentStart implements SmartInitializingSingleton {

	private static final Log log = LogFactory.getLog(ContentStart.class);

	private volatile @Nullable CompletableFuture<BuiltContent> building;

	private final ContentStore store;

	private final ApplicationEventPublisher events;

	private volatile String version = "";

	ContentStart(ContentBuilder builder, ContentProperties properties, ContentStore store,
			ApplicationEventPublisher events) {
		this.building = CompletableFuture.supplyAsync(() -> builder.build(properties.reader()));
		this.store = store;
		this.events = events;
	}

	/** Whether a folder still holds what the start read. */
	boolean isAt(ContentReader folder) {
		try {
			return folder.read().version().equals(this.version);
		}
		catch (ContentUnreadableException ex) {
			return false;
		}
	}

	@Override
	public void afterSingletonsInstantiated() {
		BuiltContent built = built();
		log.info("All is well with the content: " + built.files() + " files, no fault.");
		if (!this.store.put(built)) {
			log.info("The store holds this content already; nothing was written.");
		}
		this.version = built.version();
		this.events.publishEvent(new ContentStored(built.version()));
	}

	private BuiltContent built() {
		try {
			return Objects.requireNonNull(this.building).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		finally {
			// What was built stands in the store now and need not be kept here as well.
			this.building = null;
		}
	}

}
