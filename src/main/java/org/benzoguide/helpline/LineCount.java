package org.benzoguide.helpline;

import java.time.LocalDate;

/**
 * How many lines there are of one sort.
 *
 * @param country where
 * @param kind what they are for
 * @param evidence how we know them
 * @param lines how many
 * @param oldest the oldest day on which one of them was checked
 * @param newest the newest
 */
public record LineCount(String country, HelplineKind kind, EvidenceKind evidence, long lines, LocalDate oldest,
		LocalDate newest) {
}
