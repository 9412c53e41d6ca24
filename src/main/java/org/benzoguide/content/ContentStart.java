package org.benzoguide.content;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.persistence.EntityManagerFactory;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.SessionFactory;

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

	private final CompletableFuture<State> reading;

	private final EntityManagerFactory store;

	private final ApplicationEventPublisher events;

	ContentStart(List<ContentLoader> loaders, ContentProperties properties, EntityManagerFactory store,
			ApplicationEventPublisher events) {
		this.reading = CompletableFuture.supplyAsync(() -> read(loaders, properties));
		this.store = store;
		this.events = events;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			State state = this.reading.join();
			this.store.unwrap(SessionFactory.class)
				.inStatelessTransaction((session) -> session.insertMultiple(state.kept()));
			this.events.publishEvent(new ContentStored(state.version()));
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private static State read(List<ContentLoader> loaders, ContentProperties properties) {
		ContentImport content = properties.reader().read();
		loaders.forEach((loader) -> loader.load(content));
		List<Object> kept = content.finish();
		log.info("All is well with the content: " + content.size() + " files, no fault.");
		return new State(content.version(), kept);
	}

	private record State(String version, List<Object> kept) {
	}

}
