package org.benzoguide.rules;

import java.util.List;
import java.util.Set;

/** All the rules, with the exceptions that are granted now. */
final class EditorialRules {

	private EditorialRules() {
	}

	static List<ContentRule> all() {
		return List.of(new RequiredPages(), new SourcedPages(Set.of()), new UsedReferences(),
				new ForbiddenWords(ForbiddenWords.EXPLAINED), new DetoxIsNoTaper(),
				new MedicineAmounts(MedicineAmounts.SHOWN), new TaperPace(), new SuddenStopWarning(),
				new NaloxoneTruth(), new PhoneNumbers(), new ClosedNumbers(), new CommercialServices(),
				new RepeatedSentences(RepeatedSentences.FIXED), new HelpBoxLinks(),
				new ConfirmedReviewers(ConfirmedReviewers.CONFIRMED));
	}

}
