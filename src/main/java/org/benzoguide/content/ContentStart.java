package org.benzoguide.content;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the store in one transaction before the port opens, so that no reader meets an
 * empty one.
 */
@Component
@EnableConfigurationProperties(ContentProperties.class)
class ContentStart implements SmartInitializingSingleton {

	private static final Log log = LogFactory.getLog(ContentStart.class);

	private final List<ContentLoader> loaders;

	private final ContentProperties properties;

	private final EntityManager entities;

	private final TransactionTemplate transaction;

	ContentStart(List<ContentLoader> loaders, ContentProperties properties, EntityManager entities,
			PlatformTransactionManager transactions) {
		this.loaders = loaders;
		this.properties = properties;
		this.entities = entities;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		ContentImport content = this.properties.reader().read();
		this.loaders.forEach((loader) -> loader.load(content));
		List<Object> kept = content.finish();
		this.transaction.executeWithoutResult((status) -> kept.forEach(this.entities::persist));
		log.info("All is well with the content: " + content.size() + " files, no fault.");
	}

}
