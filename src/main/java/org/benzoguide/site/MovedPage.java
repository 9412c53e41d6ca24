package org.benzoguide.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An address that leads elsewhere now. */
@Entity
class MovedPage {

	@Id
	private String oldUrl;

	private String newUrl;

	protected MovedPage() {
	}

	MovedPage(String oldUrl, String newUrl) {
		this.oldUrl = oldUrl;
		this.newUrl = newUrl;
	}

	String newUrl() {
		return this.newUrl;
	}

}
