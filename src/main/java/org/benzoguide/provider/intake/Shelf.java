package org.benzoguide.provider.intake;

import java.util.List;

import org.benzoguide.provider.Directory;
import org.benzoguide.provider.Place;
import org.benzoguide.provider.Provider;

/** Where a run puts what it reads. */
interface Shelf {

	/** Puts a provider that was not there before. */
	void put(Provider provider);

	/** Adds to a provider that is there what a second listing of it says. */
	void add(Provider provider);

	/** Ends the run with what all of it adds up to. */
	void finish(List<Place> places, List<Directory> directories);

	/** Keeps nothing, for a check. */
	class Nowhere implements Shelf {

		@Override
		public void put(Provider provider) {
		}

		@Override
		public void add(Provider provider) {
		}

		@Override
		public void finish(List<Place> places, List<Directory> directories) {
		}

	}

}
