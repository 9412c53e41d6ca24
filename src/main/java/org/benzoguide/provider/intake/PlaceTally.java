package org.benzoguide.provider.intake;

import org.benzoguide.provider.GeoPoint;
import org.benzoguide.provider.Place;
import org.benzoguide.provider.PlaceId;
import org.benzoguide.provider.Provider;
import org.jspecify.annotations.Nullable;

/** Adds up the providers of one place. */
class PlaceTally {

	private final PlaceId id;

	private final String label;

	private final @Nullable String region;

	private @Nullable String postcode;

	private double latitudes;

	private double longitudes;

	private @Nullable GeoPoint first;

	private int located;

	private int providers;

	PlaceTally(PlaceId id, Provider provider) {
		this.id = id;
		this.region = provider.address().region();
		String label = switch (id.kind()) {
			case POSTCODE -> provider.address().postcode();
			case TOWN -> provider.address().town();
			case REGION -> provider.address().region();
		};
		this.label = (label != null) ? label : id.key();
	}

	void count(Provider provider) {
		this.providers++;
		// The lowest postcode of a town is mostly the one of its centre.
		String own = provider.postcodeKey();
		if (!own.isEmpty() && (this.postcode == null || own.compareTo(this.postcode) < 0)) {
			this.postcode = own;
		}
		GeoPoint position = provider.position();
		if (position != null) {
			this.first = (this.first != null) ? this.first : position;
			this.located++;
			this.latitudes += position.latitude();
			this.longitudes += beside(position.longitude(), this.first.longitude());
		}
	}

	Place place() {
		GeoPoint centre = (this.located > 0)
				? new GeoPoint(this.latitudes / this.located, Math.IEEEremainder(this.longitudes / this.located, 360))
				: null;
		return new Place(this.id, this.label, this.region, this.postcode, centre, this.providers);
	}

	/** A longitude written so that a place across the date line has one middle. */
	private static double beside(double longitude, double other) {
		if (longitude - other > 180) {
			return longitude - 360;
		}
		return (other - longitude > 180) ? longitude + 360 : longitude;
	}

}
