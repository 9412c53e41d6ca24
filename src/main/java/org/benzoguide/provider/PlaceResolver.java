package org.benzoguide.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.benzoguide.content.EditDistance;

import org.springframework.stereotype.Component;

/**
 * Finds the place a reader typed among the places of the directory itself; nobody else is
 * ever asked.
 */
@Component
class PlaceResolver {

	private static final Pattern DEGREES = Pattern
		.compile("([+-]?\\d{1,2}(?:\\.\\d+)?)\\s*(?:[,;]|\\s)\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)");

	private static final int SHORTEST_BEGINNING = 2;

	/** How many letters a misspelt name must share from the first on. */
	private static final int ALIKE = 3;

	private final PlaceStore places;

	PlaceResolver(PlaceStore places) {
		this.places = places;
	}

	/**
	 * Finds a place.
	 * @param typed coordinates, a postcode, a town with or without its region, or a
	 * region
	 */
	PlaceAnswer find(Directory directory, String typed) {
		Matcher degrees = DEGREES.matcher(typed.strip());
		if (degrees.matches() && typed.matches(".*[.,;].*")) {
			return point(directory, degrees);
		}
		boolean hasDigit = typed.chars().anyMatch(Character::isDigit);
		return (hasDigit ? postcode(directory.country(), typed) : named(directory.country(), typed))
			.orElseGet(() -> unknown(directory.country(), typed));
	}

	private static PlaceAnswer point(Directory directory, Matcher degrees) {
		double latitude = Double.parseDouble(degrees.group(1));
		double longitude = Double.parseDouble(degrees.group(2));
		if (!directory.hasPositions()) {
			return new PlaceAnswer.Unknown("no-positions", List.of());
		}
		return GeoPoint.of(latitude, longitude)
			.<PlaceAnswer>map((point) -> new PlaceAnswer.Found(
					Target.point(directory.country(), degrees.group(1) + ", " + degrees.group(2), point)))
			.orElseGet(() -> new PlaceAnswer.Unknown("no-degrees", List.of()));
	}

	/**
	 * The whole text, else the last words of it: people write the town before the
	 * postcode.
	 */
	private Optional<PlaceAnswer> postcode(String country, String typed) {
		String[] words = typed.strip().split("[\\s,]+");
		List<String> keys = Stream.of(words.length, 2, 1)
			.filter((count) -> count <= words.length)
			.map((count) -> String.join(" ", Arrays.asList(words).subList(words.length - count, words.length)))
			.map((text) -> PlaceName.postcodeKey(country, text))
			.distinct()
			.toList();
		for (String key : keys) {
			List<Place> found = this.places.named(country, PlaceKind.POSTCODE, key);
			if (!found.isEmpty()) {
				return Optional.of(new PlaceAnswer.Found(Target.postcode(found.get(0))));
			}
		}
		return keys.stream().flatMap((key) -> around(country, key).stream()).findFirst();
	}

	/** A postcode in which there is nobody lies among those that begin as it does. */
	private Optional<PlaceAnswer> around(String country, String key) {
		for (int length = key.length(); length >= SHORTEST_BEGINNING && key.length() <= 10; length--) {
			List<Place> near = this.places.beginning(country, PlaceKind.POSTCODE, key.substring(0, length));
			if (!near.isEmpty()) {
				return Optional.of(new PlaceAnswer.Found(
						new Target(country, key, Middle.of(near).orElse(null), key, null, null, false)));
			}
		}
		return Optional.empty();
	}

	private Optional<PlaceAnswer> named(String country, String typed) {
		List<Place> found = new ArrayList<>(this.places.named(country, PlaceKind.REGION, Regions.key(country, typed)));
		String[] words = PlaceName.key(typed).split(" ");
		found.addAll(this.places.named(country, PlaceKind.TOWN, String.join(" ", words)));
		for (int split = words.length - 1; split > 0 && found.isEmpty(); split--) {
			String town = String.join(" ", Arrays.asList(words).subList(0, split));
			String region = Regions.key(country, String.join(" ", Arrays.asList(words).subList(split, words.length)));
			this.places.named(country, PlaceKind.TOWN, town)
				.stream()
				.filter((place) -> PlaceName.key(place.region()).equals(region))
				.forEach(found::add);
		}
		if (found.size() > 1) {
			return Optional.of(new PlaceAnswer.Several(found.stream().map(PlaceChoice::of).toList()));
		}
		return found.stream().findFirst().map((place) -> new PlaceAnswer.Found(target(place)));
	}

	private static Target target(Place place) {
		String label = PlaceChoice.of(place).label();
		return (place.kind() == PlaceKind.TOWN) ? Target.town(place, label) : Target.region(place, label);
	}

	private PlaceAnswer unknown(String country, String typed) {
		List<Place> elsewhere = Stream.of(PlaceName.key(typed), PlaceName.postcodeKey(country, typed))
			.distinct()
			.flatMap((key) -> this.places.elsewhere(country, key).stream())
			.toList();
		if (!elsewhere.isEmpty()) {
			return new PlaceAnswer.Unknown("elsewhere", elsewhere.stream().map(PlaceChoice::of).toList());
		}
		return new PlaceAnswer.Unknown("nowhere", alike(country, PlaceName.key(typed)));
	}

	/** Towns that begin alike and are one or two letters away from what was typed. */
	private List<PlaceChoice> alike(String country, String key) {
		if (key.length() <= ALIKE) {
			return List.of();
		}
		return this.places.beginning(country, PlaceKind.TOWN, key.substring(0, ALIKE))
			.stream()
			.filter((place) -> EditDistance.between(place.key(), key) <= 2)
			.sorted(Comparator.comparing((place) -> EditDistance.between(place.key(), key)))
			.limit(5)
			.map(PlaceChoice::of)
			.toList();
	}

}
