package org.benzoguide.provider;

import java.util.ArrayList;
import java.util.List;

/**
 * What tells one place from another.
 *
 * @param country ISO 3166 code, two capital letters
 * @param kind the kind of place
 * @param regionKey of a town, the region it lies in; towns of one name are many
 * @param key its name or postcode, as {@link PlaceName} compares it
 */
public record PlaceId(String country, PlaceKind kind, String regionKey, String key) {

	/** The places a provider is in: its postcode, its town, its region. */
	public static List<PlaceId> of(Provider provider) {
		String country = provider.address().country();
		List<PlaceId> places = new ArrayList<>();
		if (!provider.postcodeKey().isEmpty()) {
			places.add(new PlaceId(country, PlaceKind.POSTCODE, "", provider.postcodeKey()));
		}
		if (!provider.townKey().isEmpty()) {
			places.add(new PlaceId(country, PlaceKind.TOWN, provider.regionKey(), provider.townKey()));
		}
		if (!provider.regionKey().isEmpty()) {
			places.add(new PlaceId(country, PlaceKind.REGION, "", provider.regionKey()));
		}
		return places;
	}

	String text() {
		return this.country + "/" + this.kind.word() + "/" + this.regionKey + "/" + this.key;
	}

}
