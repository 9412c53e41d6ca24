package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** A reader who goes from page to page finds something new on each. */
class RepeatedSentences implements ContentRule {

	/**
	 * Sentences that are better the same everywhere than varied, each with the reason.
	 */
	static final Map<String, String> FIXED = Map.of("With a plan, an act or an intention, call the emergency number.",
			"The line between calling an ambulance and calling a crisis line must not seem to move between pages.");

	private static final int LONG_ENOUGH = 8;

	private final Map<String, String> fixed;

	RepeatedSentences(Map<String, String> fixed) {
		this.fixed = fixed;
	}

	@Override
	public String description() {
		return "No sentence of " + LONG_ENOUGH + " or more words stands in two files.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		Map<String, Passage> first = new LinkedHashMap<>();
		List<ContentProblem> faults = new ArrayList<>();
		for (Document document : Document.of(content, "articles", "treatments", "pages", "tools")) {
			for (Passage passage : document.passages()) {
				passage.sentences().forEach((sentence) -> check(sentence, passage, first, faults));
			}
		}
		return faults;
	}

	private void check(String sentence, Passage passage, Map<String, Passage> first, List<ContentProblem> faults) {
		String key = sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%']+", " ").strip();
		if (key.split(" ").length < LONG_ENOUGH || this.fixed.containsKey(sentence)) {
			return;
		}
		Passage other = first.putIfAbsent(key, passage);
		if (other != null && !other.place().path().equals(passage.place().path())) {
			faults.add(passage.fault("\"" + sentence + "\" stands at " + other.place() + " too.",
					"Say it in other words in one of the two."));
		}
	}

}
