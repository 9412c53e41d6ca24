package org.benzoguide.start;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the rules say together.
 *
 * @param result the outcome to show
 * @param after the outcome to show under "After that"
 * @param plan who should help in the end, whether it is shown or not
 * @param contact how soon
 * @param marks what else to say
 * @param rules the rules that count, in their order
 */
record Verdict(Outcome result, @Nullable Outcome after, @Nullable Outcome plan, Contact contact, Set<Mark> marks,
		List<Rule> rules) {

	boolean leadsTo(Outcome outcome) {
		return this.result == outcome || this.after == outcome;
	}

}
