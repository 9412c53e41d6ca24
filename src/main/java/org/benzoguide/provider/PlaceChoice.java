package org.benzoguide.provider;

/**
 * A place a reader may mean.
 *
 * @param country the last part of the address of the country's page
 * @param near what to type to mean it
 * @param label what to call it
 * @param providers how many there are in it
 */
record PlaceChoice(String country, String near, String label, int providers) {

	static PlaceChoice of(Place place) {
		String country = place.country();
		String slug = country.toLowerCase(java.util.Locale.ROOT);
		String region = place.region();
		return switch (place.kind()) {
			case TOWN -> new PlaceChoice(slug, town(place, region),
					town(place, (region != null) ? Regions.name(country, region) : null), place.providers());
			case REGION ->
				new PlaceChoice(slug, place.label(), Regions.name(country, place.label()), place.providers());
			case POSTCODE -> new PlaceChoice(slug, place.label(), place.label(), place.providers());
		};
	}

	private static String town(Place place, @org.jspecify.annotations.Nullable String region) {
		return (region != null) ? place.label() + ", " + region : place.label();
	}

}
