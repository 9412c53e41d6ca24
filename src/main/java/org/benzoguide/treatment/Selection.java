package org.benzoguide.treatment;

import java.util.List;
import java.util.Optional;

/**
 * The options a reader chose to see side by side.
 *
 * @param slugs those we know, without repeats
 * @param unknown whether something was chosen that we do not know
 */
record Selection(List<String> slugs, boolean unknown) {

	static final Selection NONE = new Selection(List.of(), false);

	static final int FEWEST = 2;

	static final int MOST = 4;

	static Selection of(List<String> chosen, List<String> known) {
		List<String> wanted = chosen.stream().filter((slug) -> !slug.isBlank()).distinct().toList();
		List<String> slugs = wanted.stream().filter(known::contains).toList();
		return new Selection(slugs, slugs.size() < wanted.size());
	}

	/** The key of the sentence that says what is wrong with the choice. */
	Optional<String> fault() {
		if (this.unknown) {
			return Optional.of("compare.fault.unknown");
		}
		if (this.slugs.size() < FEWEST) {
			return Optional.of("compare.fault.few");
		}
		return (this.slugs.size() > MOST) ? Optional.of("compare.fault.many") : Optional.empty();
	}

}
