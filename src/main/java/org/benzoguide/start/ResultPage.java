package org.benzoguide.start;

import java.util.List;

import org.benzoguide.helpline.LocalHelp;
import org.benzoguide.reference.NumberedReference;
import org.jspecify.annotations.Nullable;

/**
 * A result in the words in which the reader gets it.
 *
 * @param verdict what the rules say
 * @param outcome the words of the result
 * @param after the words of what comes after it
 * @param first what stands before all else
 * @param told what to do until then
 * @param additions help beside it
 * @param reasons why it is this result
 * @param sources what the reasons and additions lean on
 * @param help whom to call in the reader's country, if it is known
 */
record ResultPage(Verdict verdict, OutcomeText outcome, @Nullable OutcomeText after, List<String> first, Told told,
		List<Addition> additions, List<Reason> reasons, List<NumberedReference> sources, @Nullable LocalHelp help) {

	/**
	 * What the reader is told besides the result.
	 *
	 * @param notes what belongs to the call itself
	 * @param meanwhile what to do and know until then
	 */
	record Told(List<String> notes, List<String> meanwhile) {
	}

	/**
	 * Help beside the result.
	 *
	 * @param id its name
	 * @param name its heading
	 * @param items its parts
	 * @param sources the numbers of its sources
	 */
	record Addition(String id, String name, List<String> items, List<Integer> sources) {
	}

	/**
	 * A rule that counted.
	 *
	 * @param title what it is about
	 * @param answers the answers it follows from
	 * @param sources the numbers of its sources
	 */
	record Reason(String title, List<String> answers, List<Integer> sources) {
	}

}
