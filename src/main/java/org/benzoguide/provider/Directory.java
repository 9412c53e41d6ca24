package org.benzoguide.provider;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the last import brought for one country. */
@Entity
public class Directory {

	/** ISO 3166 code, two capital letters. */
	@Id
	@Column(length = 2)
	private String country;

	private int providers;

	private int located;

	private long facets;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> languages;

	protected Directory() {
	}

	/**
	 * Sums up an import.
	 * @param located how many providers say where exactly they are
	 * @param facets what at least one of them offers
	 * @param languages the languages at least one of them speaks
	 */
	public Directory(String country, int providers, int located, Set<Facet> facets, List<String> languages) {
		this.country = country;
		this.providers = providers;
		this.located = located;
		this.facets = Facet.mask(facets);
		this.languages = languages;
	}

	public String country() {
		return this.country;
	}

	public int providers() {
		return this.providers;
	}

	/** Whether anyone knows where any provider is, so that distances can be told. */
	public boolean hasPositions() {
		return this.located > 0;
	}

	/** Whether all of them say where they are. */
	public boolean isFullyLocated() {
		return this.located == this.providers;
	}

	public Set<Facet> facets() {
		return Facet.of(this.facets);
	}

	public List<String> languages() {
		return this.languages;
	}

}
