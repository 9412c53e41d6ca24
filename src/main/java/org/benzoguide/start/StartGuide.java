package org.benzoguide.start;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.benzoguide.content.Review;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one guide there is, as it is stored. */
@Entity
class StartGuide {

	static final String ID = "start";

	@Id
	private String id;

	@Embedded
	private Review review;

	/** A document, because it is only ever read as a whole. */
	@JdbcTypeCode(SqlTypes.JSON)
	private Guide guide;

	protected StartGuide() {
	}

	StartGuide(Review review, Guide guide) {
		this.id = ID;
		this.review = review;
		this.guide = guide;
	}

	Review review() {
		return this.review;
	}

	Guide guide() {
		return this.guide;
	}

}
