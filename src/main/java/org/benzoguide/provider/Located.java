package org.benzoguide.provider;

import java.util.UUID;

/**
 * A provider reduced to where it is.
 *
 * @param id its id
 * @param latitude degrees
 * @param longitude degrees
 */
record Located(UUID id, double latitude, double longitude) {

	Hit from(GeoPoint centre) {
		return new Hit(this.id, centre.distanceTo(new GeoPoint(this.latitude, this.longitude)));
	}

}
