package org.benzoguide.provider;

import org.jspecify.annotations.Nullable;

/**
 * The place a reader means.
 *
 * @param country ISO 3166 code, two capital letters
 * @param label what to call it
 * @param centre where it is; null when nobody knows
 * @param postcode the postcode to measure nearness by where there is no centre
 * @param townKey a town whose providers come first where there is no centre
 * @param regionKey the region of the town, or the whole region if there is no town
 * @param exact whether it is in the directory as it was typed
 */
record Target(String country, String label, @Nullable GeoPoint centre, @Nullable String postcode,
		@Nullable String townKey, @Nullable String regionKey, boolean exact) {

	static Target point(String country, String label, GeoPoint point) {
		return new Target(country, label, point, null, null, null, true);
	}

	static Target postcode(Place place) {
		return new Target(place.country(), place.label(), place.centre(), place.key(), null, null, true);
	}

	static Target town(Place place, String label) {
		return new Target(place.country(), label, place.centre(), place.postcode(), place.key(),
				PlaceName.key(place.region()), true);
	}

	static Target region(Place place, String label) {
		return new Target(place.country(), label, null, null, null, place.key(), true);
	}

	/** How its providers are put in order. */
	public Nearness nearness() {
		if (this.centre != null) {
			return Nearness.DISTANCE;
		}
		return (this.postcode != null) ? Nearness.POSTCODE : Nearness.TOWN;
	}

}
