package org.benzoguide.provider.intake;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.benzoguide.console.Progress;
import org.benzoguide.provider.Directory;
import org.benzoguide.provider.Place;
import org.benzoguide.provider.Provider;

/** One run without a store, which keeps what it was given. */
final class TestRun implements Shelf {

	private final List<Provider> providers = new ArrayList<>();

	private final List<Provider> added = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private List<Place> places = List.of();

	RunResult read(Path path) {
		Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()), false, "%d of %d", 1);
		return new Run(this, this.complaints::add, progress)
			.read(new DirectoryFiles(this.complaints::add).at(List.of(path)));
	}

	List<Provider> providers() {
		return this.providers;
	}

	/** Second listings of providers that were there. */
	List<Provider> added() {
		return this.added;
	}

	List<String> complaints() {
		return this.complaints;
	}

	/** Empty unless the run came to its end. */
	List<Place> places() {
		return this.places;
	}

	@Override
	public void put(Provider provider) {
		this.providers.add(provider);
	}

	@Override
	public void add(Provider provider) {
		this.added.add(provider);
	}

	@Override
	public void finish(List<Place> places, List<Directory> directories) {
		this.places = places;
	}

}
