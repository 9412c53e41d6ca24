package org.benzoguide.rules;

import java.util.List;

import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Place;

/** The exceptions from one rule. */
record Allowances(List<Allowance> all) {

	static Allowances of(Allowance... all) {
		return new Allowances(List.of(all));
	}

	/** The words of a passage that are left to check. */
	String strike(Passage passage) {
		String words = passage.words();
		for (Allowance allowance : this.all) {
			words = allowance.covers(passage) ? words.replace(allowance.fragment(), "") : words;
		}
		return words;
	}

	/** Exceptions that outlived their sentence; they would let the next one through. */
	List<ContentProblem> idle(List<Document> documents) {
		return this.all.stream()
			.filter((allowance) -> documents.stream().noneMatch(allowance::isUsedIn))
			.map((allowance) -> new ContentProblem(new Place(allowance.path(), 1),
					"\"" + allowance.fragment() + "\" is on a list of exceptions and no longer here.",
					"Take it off the list in the test."))
			.toList();
	}

}
