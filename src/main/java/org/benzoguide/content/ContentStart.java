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

	private final CompletableFuture<List<Object>> reading;

	private final EntityManagerFactory store;

	ContentStart(List<ContentLoader> loaders, ContentProperties properties, EntityManagerFactory store) {
		this.reading = CompletableFuture.supplyAsync(() -> read(loaders, properties));
		this.store = store;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			List<Object> kept = this.reading.join();
			this.store.unwrap(SessionFactory.class).inStatelessTransaction((session) -> session.insertMultiple(kept));
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private static List<Object> read(List<ContentLoader> loaders, ContentProperties properties) {
		ContentImport content = properties.reader().read();
		loaders.forEach((loader) -> loader.load(content));
		List<Object> kept = content.finish();
		log.info("All is well with the content: " + content.size() + " files, no fault.");
		return kept;
	}

}
