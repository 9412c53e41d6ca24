package org.benzoguide.provider;

import java.util.Comparator;
import java.util.UUID;

/**
 * A provider reduced to what its address says of where it is.
 *
 * @param id its id
 * @param name its name
 * @param postcode its postcode, as it is compared
 * @param town its town, as it is compared
 * @param region its region, as it is compared
 */
record Posted(UUID id, String name, String postcode, String town, String region) {

	/**
	 * First the town itself, then the longest common beginning of the postcode, then the
	 * closest number.
	 */
	static Comparator<Posted> near(Target target, String postcode) {
		return Comparator.comparing((Posted posted) -> posted.isIn(target) ? 0 : 1)
			.thenComparing((posted) -> -common(posted.postcode, postcode))
			.thenComparing((posted) -> gap(posted.postcode, postcode))
			.thenComparing(Posted::postcode)
			.thenComparing(Posted::name)
			.thenComparing(Posted::id);
	}

	private boolean isIn(Target target) {
		return this.town.equals(target.townKey()) && this.region.equals(target.regionKey());
	}

	private static int common(String one, String other) {
		int length = 0;
		while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
			length++;
		}
		return length;
	}

	private static long gap(String one, String other) {
		boolean numbers = one.matches("\\d{1,9}") && other.matches("\\d{1,9}") && one.length() == other.length();
		return numbers ? Math.abs(Long.parseLong(one) - Long.parseLong(other)) : Long.MAX_VALUE;
	}

}
