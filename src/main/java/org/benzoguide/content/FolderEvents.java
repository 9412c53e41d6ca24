package org.benzoguide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What the system tells of changes below a folder. */
class FolderEvents implements AutoCloseable {

	private final Path folder;

	private @Nullable WatchService service;

	FolderEvents(Path folder) {
		this.folder = folder;
	}

	/**
	 * Listens to every folder anew: there may be new ones, or others of the same name.
	 */
	void listen() {
		close();
		try (Stream<Path> paths = Files.walk(this.folder.toRealPath())) {
			WatchService fresh = this.folder.getFileSystem().newWatchService();
			this.service = fresh;
			for (Path path : paths.filter(Files::isDirectory).toList()) {
				path.register(fresh, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
						StandardWatchEventKinds.ENTRY_MODIFY);
			}
		}
		catch (IOException | UncheckedIOException | UnsupportedOperationException ex) {
			// The system does not tell, or not any more: looking must do.
			close();
		}
	}

	/** Waits until something is told; whether it was. */
	boolean await(Duration time) throws InterruptedException {
		if (this.service == null) {
			TimeUnit.NANOSECONDS.sleep(time.toNanos());
			return false;
		}
		boolean told = false;
		@Nullable WatchKey key = this.service.poll(time.toNanos(), TimeUnit.NANOSECONDS);
		for (; key != null; key = this.service.poll()) {
			List<WatchEvent<?>> events = key.pollEvents();
			told |= !key.reset() || events.stream().anyMatch(FolderEvents::matters);
		}
		return told;
	}

	private static boolean matters(WatchEvent<?> event) {
		return !(event.context() instanceof Path name) || ContentReader.isContent(name);
	}

	@Override
	public void close() {
		try {
			if (this.service != null) {
				this.service.close();
			}
		}
		catch (IOException ex) {
			// It is given up anyway.
		}
		this.service = null;
	}

}
