package org.benzoguide.treatment;

import java.util.List;

/**
 * Options parted by kind, each in the order of the list.
 *
 * @param main ways of their own
 * @param addOn what goes beside a main option
 * @param avoid what to avoid
 */
record OptionsByKind(List<TreatmentCard> main, List<TreatmentCard> addOn, List<TreatmentCard> avoid) {

	static OptionsByKind of(List<TreatmentCard> cards) {
		return new OptionsByKind(only(cards, TreatmentKind.MAIN), only(cards, TreatmentKind.ADD_ON),
				only(cards, TreatmentKind.AVOID));
	}

	private static List<TreatmentCard> only(List<TreatmentCard> cards, TreatmentKind kind) {
		return cards.stream().filter((card) -> card.profile().kind() == kind).toList();
	}

}
