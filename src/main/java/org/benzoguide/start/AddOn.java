package org.benzoguide.start;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Help beside the result, never instead of it.
 *
 * @param id its name
 * @param name its heading
 * @param unless when it is left out
 * @param items its parts
 * @param sources keys of the bibliography
 */
record AddOn(String id, String name, Condition unless, List<Item> items, List<String> sources) {

	/** The items for these answers; none if it is left out. */
	List<Item> shown(Answers answers, @Nullable Outcome plan) {
		return this.unless.holds(answers, plan) ? List.of()
				: this.items.stream().filter((item) -> item.isFor(answers)).toList();
	}

	/**
	 * A part of it.
	 *
	 * @param id its name
	 * @param when when it is shown
	 * @param unless when it is not, all the same
	 * @param text the words
	 */
	record Item(String id, Condition when, Condition unless, String text) {

		private boolean isFor(Answers answers) {
			return this.when.holds(answers) && !this.unless.holds(answers);
		}

	}

}
