package org.benzoguide.provider.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManagerFactory;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.benzoguide.console.Progress;
import org.benzoguide.provider.intake.DirectoryFiles.DirectoryFile;
import org.hibernate.SessionFactory;

import org.springframework.stereotype.Component;

/**
 * Imports directories of providers. A run is one transaction: readers see what was there
 * before until all of it is read, and go on seeing it when a file is refused.
 */
@Component
class ProviderImport {

	private static final Log log = LogFactory.getLog(ProviderImport.class);

	private final EntityManagerFactory store;

	ProviderImport(EntityManagerFactory store) {
		this.store = store;
	}

	/**
	 * Puts what the files hold in the place of what was there.
	 * @throws RefusedException if a file is refused; nothing is changed then
	 */
	RunResult replace(List<Path> paths) {
		List<DirectoryFile> files = find(paths);
		return Objects.requireNonNull(this.store.unwrap(SessionFactory.class)
			.fromStatelessTransaction((session) -> read(files, new StoreShelf(session))));
	}

	/**
	 * Reads the files and changes nothing.
	 * @throws RefusedException if a file would be refused
	 */
	RunResult check(List<Path> paths) {
		return read(find(paths), new Shelf.Nowhere());
	}

	private static List<DirectoryFile> find(List<Path> paths) {
		return new DirectoryFiles(log::info).at(paths);
	}

	private static RunResult read(List<DirectoryFile> files, Shelf shelf) {
		long bytes = files.stream().mapToLong(DirectoryFile::size).sum();
		Progress progress = new Progress(System.out, System.console() != null, "Read %,d of %,d bytes.", bytes);
		return new Run(shelf, log::warn, progress).read(files);
	}

}
