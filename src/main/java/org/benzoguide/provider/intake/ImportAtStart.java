package org.benzoguide.provider.intake;

import java.nio.file.Path;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Imports once the site is up: whoever needs a helpline does not wait for a directory,
 * and gets it whatever is wrong with one.
 */
class ImportAtStart implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(ImportAtStart.class);

	private final ProviderImport providers;

	private final List<Path> paths;

	ImportAtStart(ProviderImport providers, List<Path> paths) {
		this.providers = providers;
		this.paths = paths;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			log.info("Providers imported: " + this.providers.replace(this.paths).sentence());
		}
		catch (RefusedException ex) {
			log.error("No providers imported. " + ex.sentence() + " What was imported before stays.");
		}
		// The site goes on without a directory, whatever its files have in them.
		catch (RuntimeException | OutOfMemoryError ex) {
			log.error("No providers imported: the store could not take them. What was imported before stays.", ex);
		}
	}

}
