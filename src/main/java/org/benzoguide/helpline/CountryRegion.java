package org.benzoguide.helpline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The region a country lies in. */
@Entity
class CountryRegion {

	/** ISO 3166 code, two capital letters. */
	@Id
	private String country;

	private String region;

	protected CountryRegion() {
	}

	CountryRegion(String country, String region) {
		this.country = country;
		this.region = region;
	}

	String country() {
		return this.country;
	}

	String region() {
		return this.region;
	}

}
