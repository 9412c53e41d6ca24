package org.benzoguide.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A postcode, town or region in which there are providers, known from them alone. */
@Entity
@Table(indexes = @Index(name = "place_by_name", columnList = "country, kind, placeKey"))
public class Place {

	@Id
	@Column(length = 350)
	private String id;

	@Column(length = 2)
	private String country;

	@Enumerated(EnumType.STRING)
	@Column(length = 10)
	private PlaceKind kind;

	@Column(length = 200)
	private String placeKey;

	@Column(length = 200)
	private String label;

	/** As its providers write it. */
	@Column(length = 100)
	private @Nullable String region;

	/** A postcode in it, to tell what is near where nobody knows coordinates. */
	@Column(length = 20)
	private @Nullable String postcode;

	private @Nullable Double latitude;

	private @Nullable Double longitude;

	private int providers;

	protected Place() {
	}

	/**
	 * Describes a place.
	 * @param label its name as first written
	 * @param centre the middle of its providers, if one knows where any of them is
	 * @param providers how many there are
	 */
	public Place(PlaceId id, String label, @Nullable String region, @Nullable String postcode,
			@Nullable GeoPoint centre, int providers) {
		this.id = id.text();
		this.country = id.country();
		this.kind = id.kind();
		this.placeKey = id.key();
		this.label = label;
		this.region = region;
		this.postcode = postcode;
		this.latitude = (centre != null) ? centre.latitude() : null;
		this.longitude = (centre != null) ? centre.longitude() : null;
		this.providers = providers;
	}

	public String country() {
		return this.country;
	}

	public PlaceKind kind() {
		return this.kind;
	}

	public String key() {
		return this.placeKey;
	}

	public String label() {
		return this.label;
	}

	public @Nullable String region() {
		return this.region;
	}

	public @Nullable String postcode() {
		return this.postcode;
	}

	public @Nullable GeoPoint centre() {
		return (this.latitude != null && this.longitude != null) ? new GeoPoint(this.latitude, this.longitude) : null;
	}

	public int providers() {
		return this.providers;
	}

}
