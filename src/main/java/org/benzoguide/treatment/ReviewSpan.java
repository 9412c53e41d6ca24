package org.benzoguide.treatment;

import java.time.LocalDate;

/**
 * The oldest dates among all options: the comparison is only as fresh as they are.
 *
 * @param lastReviewed the earliest of the last readings
 * @param reviewDue the earliest of the next ones
 */
public record ReviewSpan(LocalDate lastReviewed, LocalDate reviewDue) {
}
