package org.benzoguide.provider;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The middle of several places, by how many providers each has. */
final class Middle {

	private Middle() {
	}

	static Optional<GeoPoint> of(List<Place> places) {
		List<Place> known = places.stream().filter((place) -> place.centre() != null).toList();
		double all = known.stream().mapToInt(Place::providers).sum();
		if (all == 0) {
			return Optional.empty();
		}
		double latitude = 0;
		double longitude = 0;
		for (Place place : known) {
			GeoPoint centre = Objects.requireNonNull(place.centre());
			latitude += centre.latitude() * place.providers() / all;
			longitude += centre.longitude() * place.providers() / all;
		}
		return GeoPoint.of(latitude, longitude);
	}

}
