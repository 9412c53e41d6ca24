package org.benzoguide.helpline;

/**
 * How many lines there are of one sort.
 *
 * @param country where
 * @param kind what they are for
 * @param evidence how we know them
 * @param lines how many
 */
public record LineCount(String country, HelplineKind kind, EvidenceKind evidence, long lines) {
}
