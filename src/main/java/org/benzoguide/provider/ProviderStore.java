package org.benzoguide.provider;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

import org.springframework.stereotype.Component;

/**
 * Asks the store for providers. Nothing is prepared at the start: a site without an
 * import never asks.
 */
@Component
class ProviderStore {

	private static final String FITS = " bitand(p.facets, cast(:mask as Long)) = :mask and p.languages like :language ";

	private final EntityManagerFactory store;

	ProviderStore(EntityManagerFactory store) {
		this.store = store;
	}

	/** Those in a box that fit, in no order. */
	List<Located> inBox(String country, GeoPoint.Box box, Wish wish) {
		String span = "select new org.benzoguide.provider.Located(p.id, p.latitude, p.longitude) from Provider p"
				+ " where p.address.country = :country and p.latitude between :south and :north"
				+ " and p.longitude between :west and :east and" + FITS;
		return Stream.of(box, box.beyond())
			.filter((part) -> part.west() <= part.east())
			.flatMap((part) -> list(span, Located.class, country, wish,
					Map.of("south", part.south(), "north", part.north(), "west", part.west(), "east", part.east()))
				.stream())
			.toList();
	}

	/** Those whose postcode begins with some letters or digits, in no order. */
	List<Posted> withPostcode(String country, String beginning, Wish wish) {
		return list(posted("p.postcodeKey like :beginning"), Posted.class, country, wish,
				Map.of("beginning", beginning + "%"));
	}

	/** Those of one town, in no order. */
	List<Posted> inTown(String country, String townKey, String regionKey, Wish wish) {
		return list(posted("p.townKey = :town and p.regionKey = :region"), Posted.class, country, wish,
				Map.of("town", townKey, "region", regionKey));
	}

	/**
	 * Those of one region by town and name, from the first to as many as are asked for.
	 */
	List<UUID> inRegion(String country, String regionKey, Wish wish, int most) {
		String query = "select p.id from Provider p where p.address.country = :country and p.regionKey = :region and"
				+ FITS + "order by p.townKey, p.name, p.id";
		return ask((session) -> prepare(session.createSelectionQuery(query, UUID.class), country, wish,
				Map.of("region", regionKey))
			.setMaxResults(most)
			.getResultList());
	}

	/** Providers by id. */
	Map<UUID, Provider> byId(List<UUID> ids) {
		return ask((session) -> session.createSelectionQuery("from Provider p where p.id in :ids", Provider.class)
			.setParameterList("ids", ids)
			.getResultStream()
			.collect(Collectors.toMap(Provider::id, Function.identity())));
	}

	private static String posted(String where) {
		return "select new org.benzoguide.provider.Posted(p.id, p.name, p.postcodeKey, p.townKey, p.regionKey)"
				+ " from Provider p where p.address.country = :country and " + where + " and" + FITS;
	}

	private <T> List<T> list(String query, Class<T> type, String country, Wish wish, Map<String, Object> more) {
		return ask(
				(session) -> prepare(session.createSelectionQuery(query, type), country, wish, more).getResultList());
	}

	private static <T> SelectionQuery<T> prepare(SelectionQuery<T> query, String country, Wish wish,
			Map<String, Object> more) {
		more.forEach(query::setParameter);
		return query.setParameter("country", country)
			.setParameter("mask", wish.mask())
			.setParameter("language", Offer.pattern(wish.language()));
	}

	private <T> T ask(Function<StatelessSession, T> question) {
		return this.store.unwrap(SessionFactory.class).fromStatelessTransaction(question);
	}

}
