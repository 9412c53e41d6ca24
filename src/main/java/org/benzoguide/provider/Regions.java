package org.benzoguide.provider;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of states and provinces that directories write as codes. */
final class Regions {

	private static final List<List<String>> ALL = Table.read("/provider/regions.tsv");

	private static final Map<String, String> NAMES = ALL.stream()
		.collect(Collectors.toMap((row) -> row.get(0) + row.get(1), (row) -> row.get(2)));

	private static final Map<String, String> CODES = ALL.stream()
		.collect(Collectors.toMap((row) -> row.get(0) + PlaceName.key(row.get(2)), (row) -> row.get(1)));

	private Regions() {
	}

	/** The name of a region, or what is written where it has no other. */
	static String name(String country, String written) {
		return NAMES.getOrDefault(country + written, written);
	}

	/** The key of a region a reader typed, by code or by name. */
	static String key(String country, String typed) {
		String key = PlaceName.key(typed);
		return PlaceName.key(CODES.getOrDefault(country + key, key));
	}

}
