package org.benzoguide.provider.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.benzoguide.console.Progress;
import org.benzoguide.provider.Facet;
import org.benzoguide.provider.Provider;
import org.benzoguide.provider.intake.DirectoryFiles.DirectoryFile;

/** One reading of all files, from the first row to the last. */
class Run {

	private final Shelf shelf;

	private final Consumer<String> complaints;

	private final Progress progress;

	private final Tally tally = new Tally();

	private final SeenIds seen = new SeenIds();

	private final Room room = new Room();

	private final RunResult result = new RunResult();

	private long bytesBefore;

	/**
	 * Begins a run.
	 * @param complaints told of each row that is skipped
	 */
	Run(Shelf shelf, Consumer<String> complaints, Progress progress) {
		this.shelf = shelf;
		this.complaints = complaints;
		this.progress = progress;
	}

	/**
	 * Reads the files.
	 * @throws RefusedException if one is not what it seemed to be, or nothing could be
	 * used
	 */
	RunResult read(List<DirectoryFile> files) {
		for (DirectoryFile file : files) {
			try {
				file.reader().read(file.path(), new FileRows(file, saved(file.path())));
			}
			catch (IOException ex) {
				throw DirectoryFiles.unreadable(file.path(), ex);
			}
			this.bytesBefore += file.size();
			this.progress.reach(this.bytesBefore);
		}
		if (this.result.listings() == 0) {
			throw new RefusedException("Not one listing in " + files.get(0).path()
					+ ((files.size() > 1) ? " and the other files" : "") + " could be used.");
		}
		this.shelf.finish(this.tally.places(), this.tally.directories());
		this.result.finish(files.size(), this.tally.directories().size());
		return this.result;
	}

	private void take(Provider provider) {
		this.room.check();
		this.result.read(provider.facets().contains(Facet.BENZODIAZEPINE_WITHDRAWAL));
		if (this.seen.add(provider.id())) {
			this.shelf.put(provider);
			this.tally.count(provider);
		}
		else {
			this.shelf.add(provider);
			this.tally.note(provider);
			this.result.merge();
		}
	}

	private static LocalDate saved(Path file) {
		try {
			return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private final class FileRows implements Rows {

		private final DirectoryFile file;

		private final String name;

		private final LocalDate saved;

		FileRows(DirectoryFile file, LocalDate saved) {
			this.file = file;
			this.name = String.valueOf(file.path().getFileName());
			this.saved = saved;
		}

		@Override
		public void take(long row, ListingDraft draft) {
			Optional<String> fault = draft.fault();
			if (fault.isPresent()) {
				skip(row, fault.get());
			}
			else {
				Run.this.take(draft.provider(this.file.reader().format(), this.name, this.saved));
			}
		}

		@Override
		public void skip(long row, String reason) {
			Run.this.result.skip();
			Run.this.complaints.accept("Skipped: " + this.file.path() + ", row " + row + ": " + reason + ".");
		}

		@Override
		public void reached(long done, long total) {
			long here = (long) (this.file.size() * Math.min(1, (double) done / total));
			Run.this.progress.reach(Run.this.bytesBefore + here);
		}

	}

}
