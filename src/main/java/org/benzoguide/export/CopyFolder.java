package org.benzoguide.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder a copy is written into: a temporary one beside it, which takes its name only
 * when all of it is there.
 */
class CopyFolder implements AutoCloseable {

	private final Path folder;

	private final Path unfinished;

	private CopyFolder(Path folder, Path unfinished) {
		this.folder = folder;
		this.unfinished = unfinished;
	}

	/**
	 * Begins a copy.
	 * @throws ExportFailedException if something is there already
	 */
	static CopyFolder at(Path wanted) throws IOException {
		Path folder = wanted.toAbsolutePath().normalize();
		Path parent = folder.getParent();
		if (parent == null || (Files.exists(folder) && !isEmptyFolder(folder))) {
			throw new ExportFailedException("There is something at " + wanted
					+ " already, and a copy overwrites nothing: name a new or an empty folder.");
		}
		Files.createDirectories(parent);
		// A temporary folder is its maker's own; a web server must be let into this one.
		Path unfinished = parent.resolve(folder.getFileName() + ".unfinished-" + UUID.randomUUID());
		return new CopyFolder(folder, Files.createDirectory(unfinished));
	}

	Path file(CopyFile file) {
		return this.unfinished.resolve(file.name());
	}

	void write(CopyFile file, byte[] bytes) throws IOException {
		Path path = file(file);
		Files.createDirectories(path.resolveSibling(""));
		Files.write(path, bytes);
	}

	/** Gives the finished copy its name. */
	void publish() throws IOException {
		Files.deleteIfExists(this.folder);
		try {
			Files.move(this.unfinished, this.folder, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(this.unfinished, this.folder);
		}
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.unfinished);
	}

	private static boolean isEmptyFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}

}
