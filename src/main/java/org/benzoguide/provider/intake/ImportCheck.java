package org.benzoguide.provider.intake;

import java.nio.file.Path;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** The command: reads the directories, reports, and changes nothing. */
class ImportCheck implements ApplicationRunner, ExitCodeGenerator {

	private static final Log log = LogFactory.getLog(ImportCheck.class);

	private final ProviderImport providers;

	private final List<Path> paths;

	private volatile boolean fine;

	ImportCheck(ProviderImport providers, List<Path> paths) {
		this.providers = providers;
		this.paths = paths;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.paths.isEmpty()) {
			log.error("Say which file or folder to check: --benzo.providers=PATH.");
			return;
		}
		try {
			log.info("All is well with the providers: " + this.providers.check(this.paths).sentence());
			this.fine = true;
		}
		catch (RefusedException ex) {
			log.error("These providers cannot be imported. " + ex.sentence());
		}
	}

	@Override
	public int getExitCode() {
		return this.fine ? 0 : 1;
	}

}
