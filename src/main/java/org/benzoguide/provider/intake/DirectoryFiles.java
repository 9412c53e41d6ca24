package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the directories an operator names: files, or whatever fits in a folder. */
class DirectoryFiles {

	private final Formats formats = new Formats();

	private final Consumer<String> passedOver;

	/**
	 * Begins a search.
	 * @param passedOver told of each file of a folder that is no directory of providers
	 */
	DirectoryFiles(Consumer<String> passedOver) {
		this.passedOver = passedOver;
	}

	/**
	 * The files to read, in the order they are named, those of a folder by name.
	 * @throws RefusedException if one cannot be used, or none is left
	 */
	List<DirectoryFile> at(List<Path> paths) {
		List<DirectoryFile> found = new ArrayList<>();
		for (Path path : paths) {
			List<DirectoryFile> here = Files.isDirectory(path) ? folder(path) : List.of(file(path));
			if (here.isEmpty()) {
				throw new RefusedException("There is no directory of providers in the folder " + path + ".");
			}
			found.addAll(here);
		}
		return found;
	}

	private List<DirectoryFile> folder(Path folder) {
		List<DirectoryFile> found = new ArrayList<>();
		for (Path file : list(folder)) {
			try {
				found.add(file(file));
			}
			catch (UnrelatedFileException ex) {
				this.passedOver.accept("Passed over: " + ex.sentence());
			}
		}
		return found;
	}

	/** Links to folders are not followed, so that no circle of them is. */
	private static List<Path> list(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter((path) -> !Files.isDirectory(path)).sorted().toList();
		}
		catch (IOException | java.io.UncheckedIOException ex) {
			throw new RefusedException("The folder " + folder + " or one in it may not be opened by this user.");
		}
	}

	private DirectoryFile file(Path path) {
		if (!Files.exists(path)) {
			throw Files.exists(path, LinkOption.NOFOLLOW_LINKS)
					? new UnrelatedFileException(path + " is a link that leads nowhere.")
					: new RefusedException("There is no file or folder " + path + ".");
		}
		// Opening a pipe would wait for ever.
		if (!Files.isRegularFile(path)) {
			throw new UnrelatedFileException(path + " is neither a file nor a folder.");
		}
		try {
			return new DirectoryFile(path, Files.size(path), this.formats.of(path));
		}
		catch (IOException ex) {
			throw unreadable(path, ex);
		}
	}

	/** What an operator is told when a file cannot be opened or read to its end. */
	static RefusedException unreadable(Path path, IOException ex) {
		if (ex instanceof AccessDeniedException) {
			return new RefusedException(path + " may not be opened by this user: permission denied.");
		}
		return new RefusedException((ex instanceof NoSuchFileException) ? "There is no file or folder " + path + "."
				: path + " cannot be read to its end.");
	}

	/**
	 * A file to read.
	 *
	 * @param path where it is
	 * @param size in bytes
	 * @param reader reads its format
	 */
	record DirectoryFile(Path path, long size, DirectoryReader reader) {
	}

}
