package org.benzoguide.links;

import java.util.List;
import java.util.Locale;

import org.benzoguide.content.Place;

/**
 * An address out of the site.
 *
 * @param address as an editor wrote it, without its fragment
 * @param places where it stands, in file and line order
 */
record Link(String address, List<Place> places) {

	/** The host with its port, by which politeness is measured. */
	String host() {
		return this.address.split("[/?]+", 3)[1].toLowerCase(Locale.ROOT);
	}

}
