package org.benzoguide.treatment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader marked as mattering.
 *
 * @param matters those we know, in our own order, so that none seems to weigh more
 * @param unknown whether something was marked that we do not know
 */
record Marks(List<Matter> matters, boolean unknown) {

	static final Marks NONE = new Marks(List.of(), false);

	static Marks of(List<String> chosen) {
		List<String> wanted = chosen.stream().filter((word) -> !word.isBlank()).distinct().toList();
		List<Matter> matters = Stream.of(Matter.values()).filter((matter) -> wanted.contains(matter.word())).toList();
		return new Marks(matters, matters.size() < wanted.size());
	}

	/** The key of the sentence that says what is wrong with the marks. */
	Optional<String> fault() {
		return this.unknown ? Optional.of("compare.fault.matter") : Optional.empty();
	}

	boolean concern(ComparisonRow row) {
		return this.matters.stream().anyMatch((matter) -> matter.concerns(row));
	}

	boolean concern(OutcomeKind outcome) {
		return this.matters.stream().anyMatch((matter) -> matter.concerns(outcome));
	}

}
