package org.benzoguide.medicine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A brand name as a door to a medicine. */
@Entity
class BrandName {

	@Id
	private String slug;

	private String target;

	protected BrandName() {
	}

	BrandName(String slug, String target) {
		this.slug = slug;
		this.target = target;
	}

	/** The address the brand leads to. */
	String target() {
		return this.target;
	}

}
