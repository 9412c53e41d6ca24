package org.benzoguide.provider.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.benzoguide.provider.Directory;
import org.benzoguide.provider.Place;
import org.benzoguide.provider.PlaceKind;
import org.benzoguide.provider.Provider;
import org.hibernate.StatelessSession;

/** Replaces what the store holds, within the transaction of its session. */
class StoreShelf implements Shelf {

	private static final int AT_ONCE = 200;

	private final StatelessSession session;

	private final Map<UUID, Provider> waiting = new LinkedHashMap<>();

	StoreShelf(StatelessSession session) {
		this.session = session;
		List.of("Provider", "Place", "Directory")
			.forEach((entity) -> session.createMutationQuery("delete from " + entity).executeUpdate());
	}

	@Override
	public void put(Provider provider) {
		this.waiting.put(provider.id(), provider);
		if (this.waiting.size() == AT_ONCE) {
			store();
		}
	}

	@Override
	public void add(Provider provider) {
		Provider waits = this.waiting.get(provider.id());
		if (waits != null) {
			waits.add(provider);
			return;
		}
		Provider stored = this.session.get(Provider.class, provider.id());
		stored.add(provider);
		this.session.update(stored);
	}

	@Override
	public void finish(List<Place> places, List<Directory> directories) {
		store();
		for (int from = 0; from < places.size(); from += AT_ONCE) {
			this.session.insertMultiple(places.subList(from, Math.min(from + AT_ONCE, places.size())));
		}
		this.session.insertMultiple(directories);
		for (Directory directory : directories) {
			if (directory.hasPositions() && !directory.isFullyLocated()) {
				place(directory.country(), PlaceKind.POSTCODE, "concat('/postcode//', p.postcodeKey)");
				place(directory.country(), PlaceKind.TOWN, "concat('/town/', p.regionKey, '/', p.townKey)");
			}
		}
	}

	/**
	 * Puts providers that do not say where they are into the middle of those around them
	 * that do.
	 */
	private void place(String country, PlaceKind kind, String id) {
		String centre = " from Place c where c.id = concat(p.address.country, " + id + "))";
		this.session
			.createMutationQuery("update Provider p set p.approximate = true, p.latitude = (select c.latitude" + centre
					+ ", p.longitude = (select c.longitude" + centre
					+ " where p.address.country = :country and p.latitude is null and exists (select 1"
					+ centre.replace("))", ") and c.latitude is not null and c.kind = :kind)"))
			.setParameter("country", country)
			.setParameter("kind", kind)
			.executeUpdate();
	}

	private void store() {
		this.session.insertMultiple(List.copyOf(this.waiting.values()));
		this.waiting.clear();
	}

}
