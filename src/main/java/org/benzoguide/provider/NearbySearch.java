package org.benzoguide.provider;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * Finds the providers near a place, nearest first and nothing else first. It looks close
 * by, and further only while the page is not full.
 */
@Component
class NearbySearch {

	/** Kilometres; beyond the last one nothing is near. */
	private static final List<Integer> RINGS = List.of(10, 25, 60, 150, 400, 800);

	private final ProviderStore store;

	NearbySearch(ProviderStore store) {
		this.store = store;
	}

	/**
	 * One page of what fits.
	 * @param page counted from 1
	 */
	HitPage near(Target target, Wish wish, int page) {
		List<Hit> hits = switch (target.nearness()) {
			case DISTANCE -> byDistance(target, wish, HitPage.needed(page));
			case POSTCODE -> byPostcode(target, wish, HitPage.needed(page));
			case TOWN -> byTown(target, wish, HitPage.needed(page));
		};
		return HitPage.of(hits, page);
	}

	private List<Hit> byDistance(Target target, Wish wish, int needed) {
		GeoPoint centre = Objects.requireNonNull(target.centre());
		List<Hit> found = List.of();
		for (int ring : RINGS) {
			found = this.store.inBox(target.country(), centre.around(ring), wish)
				.stream()
				.map((located) -> located.from(centre))
				.filter((hit) -> kilometres(hit) <= ring)
				.sorted(Comparator.comparing(NearbySearch::kilometres).thenComparing(Hit::id))
				.toList();
			if (found.size() >= needed) {
				return found;
			}
		}
		return found;
	}

	private static double kilometres(Hit hit) {
		return Objects.requireNonNull(hit.kilometres());
	}

	private List<Hit> byPostcode(Target target, Wish wish, int needed) {
		String postcode = Objects.requireNonNull(target.postcode());
		Set<Posted> found = new LinkedHashSet<>();
		if (target.townKey() != null && target.regionKey() != null) {
			found.addAll(this.store.inTown(target.country(), target.townKey(), target.regionKey(), wish));
		}
		for (int length = postcode.length(); length > 0 && found.size() < needed; length--) {
			found.addAll(this.store.withPostcode(target.country(), postcode.substring(0, length), wish));
		}
		return hits(found.stream().sorted(Posted.near(target, postcode)).map(Posted::id).toList());
	}

	private List<Hit> byTown(Target target, Wish wish, int needed) {
		String region = Objects.requireNonNullElse(target.regionKey(), "");
		if (target.townKey() != null) {
			return hits(this.store.inTown(target.country(), target.townKey(), region, wish)
				.stream()
				.sorted(Comparator.comparing(Posted::name).thenComparing(Posted::id))
				.map(Posted::id)
				.toList());
		}
		return hits(this.store.inRegion(target.country(), region, wish, needed));
	}

	private static List<Hit> hits(List<UUID> ids) {
		return ids.stream().map((id) -> new Hit(id, null)).toList();
	}

}
