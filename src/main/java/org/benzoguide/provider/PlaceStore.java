package org.benzoguide.provider;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

import org.springframework.stereotype.Component;

/** Asks the store for places, and for what there is in a country. */
@Component
class PlaceStore {

	private static final int MOST = 200;

	private final EntityManagerFactory store;

	PlaceStore(EntityManagerFactory store) {
		this.store = store;
	}

	/** What the last import brought for a country, if anything. */
	Optional<Directory> directory(String country) {
		return Optional.ofNullable(this.store.unwrap(SessionFactory.class)
			.fromStatelessTransaction((session) -> session.get(Directory.class, country)));
	}

	/** Places of one name, those with the most providers first. */
	List<Place> named(String country, PlaceKind kind, String key) {
		return list("p.country = :country and p.kind = :kind and p.placeKey = :key",
				Map.of("country", country, "kind", kind, "key", key));
	}

	/** Places of any kind with one name in other countries. */
	List<Place> elsewhere(String country, String key) {
		return list("p.country <> :country and p.placeKey = :key", Map.of("country", country, "key", key));
	}

	/** Places whose name or postcode begins in one way. */
	List<Place> beginning(String country, PlaceKind kind, String beginning) {
		return list("p.country = :country and p.kind = :kind and p.placeKey like :beginning",
				Map.of("country", country, "kind", kind, "beginning", beginning + "%"));
	}

	private List<Place> list(String where, Map<String, Object> parameters) {
		return this.store.unwrap(SessionFactory.class).fromStatelessTransaction((session) -> {
			var query = session.createSelectionQuery("from Place p where " + where + " order by p.providers desc, p.id",
					Place.class);
			parameters.forEach(query::setParameter);
			return query.setMaxResults(MOST).getResultList();
		});
	}

}
