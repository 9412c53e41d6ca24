package org.benzoguide.treatment;

import java.util.EnumSet;
import java.util.Set;

import org.benzoguide.content.Choice;

/** What may count for a reader, and which lines of the comparison speak of it. */
enum Matter implements Choice {

	STOPPING(EnumSet.of(ComparisonRow.EVIDENCE),
			EnumSet.range(OutcomeKind.STOPPED_3_MONTHS, OutcomeKind.STOPPED_LATER)),

	EASE(EnumSet.of(ComparisonRow.PACE, ComparisonRow.HARMS), EnumSet.of(OutcomeKind.WITHDRAWAL_SYMPTOMS)),

	SAFETY(EnumSet.of(ComparisonRow.NOT_FOR, ComparisonRow.SUPERVISION, ComparisonRow.HARMS),
			EnumSet.of(OutcomeKind.DIED_12_MONTHS)),

	DAILY_LIFE(ComparisonRow.SETTING, ComparisonRow.WEEK),

	TIME(ComparisonRow.DURATION),

	COST(ComparisonRow.COST),

	ACCESS(ComparisonRow.ACCESS),

	CERTAINTY(ComparisonRow.EVIDENCE),

	CAUSE(ComparisonRow.BENEFITS, ComparisonRow.LIMITS),

	WAITING(ComparisonRow.NOTHING);

	private final Set<ComparisonRow> rows;

	private final Set<OutcomeKind> outcomes;

	Matter(ComparisonRow first, ComparisonRow... more) {
		this(EnumSet.of(first, more), EnumSet.noneOf(OutcomeKind.class));
	}

	Matter(Set<ComparisonRow> rows, Set<OutcomeKind> outcomes) {
		this.rows = rows;
		this.outcomes = outcomes;
	}

	boolean concerns(ComparisonRow row) {
		return this.rows.contains(row);
	}

	boolean concerns(OutcomeKind outcome) {
		return this.outcomes.contains(outcome);
	}

}
