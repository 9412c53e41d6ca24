package org.benzoguide.provider;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A place that treats people, as a directory lists it. */
@Entity
@Table(indexes = { @Index(name = "provider_by_position", columnList = "country, latitude, longitude, facets"),
		@Index(name = "provider_by_postcode", columnList = "country, postcodeKey"),
		@Index(name = "provider_by_town", columnList = "country, townKey"),
		@Index(name = "provider_by_region", columnList = "country, regionKey, townKey") })
public class Provider {

	@Id
	private UUID id;

	@Column(length = 300)
	private String name;

	@Column(length = 300)
	private @Nullable String unit;

	@Embedded
	private Address address;

	@Column(length = 100)
	private String regionKey;

	@Column(length = 200)
	private String townKey;

	@Column(length = 20)
	private String postcodeKey;

	private @Nullable Double latitude;

	private @Nullable Double longitude;

	/** Whether the position is that of its postcode or town, not its own. */
	private boolean approximate;

	@Enumerated(EnumType.STRING)
	@Column(length = 20)
	private RunBy runBy;

	private long facets;

	@Column(length = 1000)
	private String languages;

	@Embedded
	private Reach reach;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<Statement, List<String>> statements;

	@Embedded
	private Origin origin;

	protected Provider() {
	}

	/**
	 * Describes a provider.
	 * @param id the same whenever the same provider is imported from the same source
	 * @param unit the part of an organisation, or the organisation it is part of
	 * @param position where exactly it is, if the directory says so
	 */
	public Provider(UUID id, String name, @Nullable String unit, Address address, @Nullable GeoPoint position,
			Offer offer, Reach reach, Map<Statement, List<String>> statements, Origin origin) {
		this.id = id;
		this.name = name;
		this.unit = unit;
		this.address = address;
		this.regionKey = PlaceName.key(address.region());
		this.townKey = PlaceName.key(address.town());
		this.postcodeKey = PlaceName.postcodeKey(address.country(), address.postcode());
		place(position);
		this.runBy = offer.runBy();
		this.facets = Facet.mask(offer.facets());
		this.languages = offer.stored();
		this.reach = reach;
		this.statements = statements;
		this.origin = origin;
	}

	/** Takes over what a second listing of the same provider says beyond this one. */
	public void add(Provider other) {
		this.facets |= other.facets;
		this.languages = new Offer(this.runBy, Set.of(), union(languages(), other.languages())).stored();
		this.runBy = (this.runBy != RunBy.NOT_STATED) ? this.runBy : other.runBy;
		this.reach = this.reach.with(other.reach);
		Map<Statement, List<String>> both = new EnumMap<>(Statement.class);
		both.putAll(this.statements);
		other.statements.forEach(
				(statement, texts) -> both.merge(statement, texts, (own, more) -> new ArrayList<>(union(own, more))));
		this.statements = both;
		this.unit = both(this.unit, other.unit);
		if (this.latitude == null) {
			place(other.position());
		}
	}

	/** A unit for whom there is no room is left out. */
	private static @Nullable String both(@Nullable String own, @Nullable String other) {
		if (own == null || other == null) {
			return (own != null) ? own : other;
		}
		return (own.contains(other) || own.length() + other.length() > 298) ? own : own + "; " + other;
	}

	private void place(@Nullable GeoPoint position) {
		this.latitude = (position != null) ? position.latitude() : null;
		this.longitude = (position != null) ? position.longitude() : null;
	}

	private static <T> Set<T> union(java.util.Collection<T> one, java.util.Collection<T> other) {
		Set<T> both = new LinkedHashSet<>(one);
		both.addAll(other);
		return both;
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public @Nullable String unit() {
		return this.unit;
	}

	public Address address() {
		return this.address;
	}

	public String regionKey() {
		return this.regionKey;
	}

	public String townKey() {
		return this.townKey;
	}

	public String postcodeKey() {
		return this.postcodeKey;
	}

	public @Nullable GeoPoint position() {
		return (this.latitude != null && this.longitude != null) ? new GeoPoint(this.latitude, this.longitude) : null;
	}

	public boolean isApproximate() {
		return this.approximate;
	}

	public RunBy runBy() {
		return this.runBy;
	}

	public Set<Facet> facets() {
		return Facet.of(this.facets);
	}

	public Set<String> languages() {
		return Offer.languages(this.languages);
	}

	public Reach reach() {
		return this.reach;
	}

	public List<String> says(Statement statement) {
		return this.statements.getOrDefault(statement, List.of());
	}

	public Origin origin() {
		return this.origin;
	}

}
