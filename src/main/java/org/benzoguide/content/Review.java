package org.benzoguide.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * When a page was last read against its sources, when it must be again, and by whom it
 * was reviewed.
 *
 * @param lastReviewed the last whole-page reading
 * @param reviewDue the next one
 * @param reviewedBy the clinician's name and role; null until one has reviewed it
 * @param history what changed and when, newest first
 */
@Embeddable
public record Review(LocalDate lastReviewed, LocalDate reviewDue, @Nullable String reviewedBy,
		@JdbcTypeCode(SqlTypes.JSON) List<Change> history) {

	/** Reads the four keys from front matter. */
	public static Review of(Fields fields) {
		Review review = new Review(fields.date("last-reviewed"), fields.date("review-due"),
				fields.optionalText("reviewed-by").orElse(null),
				fields.mappings("history").stream().map(Change::of).toList());
		if (review.history.isEmpty()) {
			fields.report("history", "The page has no history.",
					"Add \"history:\" with a line such as - {date: 2026-11-21, change: First published.}");
		}
		boolean dated = review.lastReviewed.isAfter(LocalDate.EPOCH) && review.reviewDue.isAfter(LocalDate.EPOCH);
		if (dated && !review.reviewDue.isAfter(review.lastReviewed)) {
			fields.report("review-due", "The next review is not after the last.",
					"Set a later date, usually in a year.");
		}
		return review;
	}

}
