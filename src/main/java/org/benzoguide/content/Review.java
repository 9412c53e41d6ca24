package org.benzoguide.content;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * When a page was last read against its sources, when it must be again, and by whom it
 * was reviewed.
 *
 * @param lastReviewed the last whole-page reading
 * @param reviewDue the next one
 * @param reviewedBy the clinician's name and role; null until one has reviewed it
 */
@Embeddable
public record Review(LocalDate lastReviewed, LocalDate reviewDue, @Nullable String reviewedBy) {

	/** Reads the three keys from front matter. */
	public static Review of(Fields fields) {
		Review review = new Review(fields.date("last-reviewed"), fields.date("review-due"),
				fields.optionalText("reviewed-by").orElse(null));
		boolean dated = review.lastReviewed.isAfter(LocalDate.EPOCH) && review.reviewDue.isAfter(LocalDate.EPOCH);
		if (dated && !review.reviewDue.isAfter(review.lastReviewed)) {
			fields.report("review-due", "The next review is not after the last.",
					"Set a later date, usually in a year.");
		}
		return review;
	}

}
