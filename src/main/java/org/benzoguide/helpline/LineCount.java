package org.benzoguide.helpline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How many lines there are of one sort.
 *
 * @param country where; null for the whole world
 * @param kind what they are for
 * @param evidence how we know them
 * @param lines how many
 * @param oldest the oldest day on which one of them was checked
 * @param newest the newest
 */
public record LineCount(@Nullable String country, HelplineKind kind, EvidenceKind evidence, long lines,
		LocalDate oldest, LocalDate newest) {

	/** Counts over the whole world. */
	public LineCount(HelplineKind kind, EvidenceKind evidence, long lines, LocalDate oldest, LocalDate newest) {
		this(null, kind, evidence, lines, oldest, newest);
	}

}
