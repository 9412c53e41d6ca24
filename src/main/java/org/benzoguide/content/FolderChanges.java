package org.benzoguide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Notices changes below a folder: at once where the system tells of them, and in any case
 * by looking now and then, because network and container file systems may not tell.
 */
class FolderChanges implements AutoCloseable {

	/** Someone who saves without a pause is not waited for longer. */
	private static final int LONGEST_BURST = 20;

	private final Path folder;

	private final Duration settle;

	private final long lookEvery;

	private final FolderEvents events;

	private Set<String> seen;

	private long looked = System.nanoTime();

	/**
	 * Begins to watch.
	 * @param folder where
	 * @param settle how long nothing more may happen before a change counts as finished
	 * @param lookEvery how often to look when nothing is told
	 */
	FolderChanges(Path folder, Duration settle, Duration lookEvery) {
		this.folder = folder;
		this.settle = settle;
		this.lookEvery = lookEvery.toNanos();
		this.events = new FolderEvents(folder);
		this.events.listen();
		this.seen = look();
	}

	/**
	 * Waits for a change, and for the burst it belongs to.
	 * @param time how long to wait
	 * @return whether there was one
	 */
	boolean await(Duration time) throws InterruptedException {
		boolean changed = this.events.await(time);
		if (changed) {
			letSettle();
		}
		else if (System.nanoTime() - this.looked > this.lookEvery) {
			changed = hasChanged();
		}
		if (changed) {
			this.events.listen();
			this.seen = look();
		}
		return changed;
	}

	private void letSettle() throws InterruptedException {
		int burst = 0;
		while (burst < LONGEST_BURST && this.events.await(this.settle)) {
			burst++;
		}
	}

	private boolean hasChanged() throws InterruptedException {
		Set<String> before = this.seen;
		Set<String> now = look();
		boolean changed = !now.equals(before);
		for (int burst = 0; burst < LONGEST_BURST && !now.equals(before); burst++) {
			TimeUnit.NANOSECONDS.sleep(this.settle.toNanos());
			before = now;
			now = look();
		}
		return changed;
	}

	/** Path, size and time of every file. */
	private Set<String> look() {
		this.looked = System.nanoTime();
		Set<String> found = new HashSet<>();
		try (Stream<Path> paths = ContentReader.files(this.folder)) {
			for (Path path : paths.toList()) {
				found.add(path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path));
			}
		}
		catch (IOException | UncheckedIOException ex) {
			found.add(String.valueOf(ex.getMessage()));
		}
		return found;
	}

	@Override
	public void close() {
		this.events.close();
	}

}
