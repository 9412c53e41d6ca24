package org.benzoguide.treatment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table: a question in words, or something that was counted.
 *
 * @param row the question; null when something was counted
 * @param outcome what was counted; null when it is a question
 * @param marked whether it speaks of what the reader marked
 */
record ComparisonLine(@Nullable ComparisonRow row, @Nullable OutcomeKind outcome, boolean marked) {

	/** All lines; those that are marked come first, else the order is always the same. */
	static List<ComparisonLine> all(Marks marks) {
		List<ComparisonLine> lines = new ArrayList<>();
		for (ComparisonRow row : ComparisonRow.values()) {
			lines.add(new ComparisonLine(row, null, marks.concern(row)));
			if (row == ComparisonRow.EVIDENCE) {
				for (OutcomeKind outcome : OutcomeKind.values()) {
					lines.add(new ComparisonLine(null, outcome, marks.concern(outcome)));
				}
			}
		}
		lines.sort(Comparator.comparing((line) -> !line.marked()));
		return lines;
	}

	/** The key of its words. */
	public String title() {
		return (this.row != null) ? "treatment.row." + this.row.word()
				: "treatment.outcome." + ((this.outcome != null) ? this.outcome.word() : "");
	}

}
