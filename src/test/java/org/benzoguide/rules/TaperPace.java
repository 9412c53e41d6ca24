package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** A pace without its ceiling, or without the prescriber, is a schedule. */
class TaperPace implements ContentRule {

	private static final String START = "5% to 10% every 2 to 4 weeks";

	private static final String CEILING = "25% every 2 weeks";

	private static final Pattern PACE = Pattern.compile(
			"(?i)\\d+ ?(?:%|per ?cent).*\\bevery\\b.*\\bweeks?\\b|\\bevery\\b.*\\bweeks?\\b.*\\d+ ?(?:%|per ?cent)");

	private static final Pattern PRESCRIBER = Pattern.compile("(?i)\\bsets the pace\\b");

	@Override
	public String description() {
		return "The pace of a taper is ASAM's with its ceiling, or stands among sources that disagree.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		List<ContentProblem> faults = new ArrayList<>();
		for (Document document : Document.of(content, "articles", "treatments", "medicines", "pages", "tools")) {
			document.passages().forEach((passage) -> faults.addAll(faults(passage)));
			if (document.says(PACE) && !document.says(PRESCRIBER)) {
				faults.add(document.fault("This file gives a pace and not who sets it.",
						"Write \"Your prescriber sets the pace\" beside it."));
			}
		}
		return faults;
	}

	private static List<ContentProblem> faults(Passage passage) {
		List<ContentProblem> faults = new ArrayList<>();
		String words = passage.words();
		if (words.contains(START) && !(words.contains("25%") && words.contains("2 weeks"))) {
			faults.add(passage.fault("The pace stands here without its ceiling.",
					"Add \"usually not more than 25% every 2 weeks\" in the same paragraph."));
		}
		if (!namesSides(passage) && strays(passage)) {
			faults.add(passage.fault("This pace is not the one ASAM gives.", "Write \"" + START
					+ "\", or put it in a SOURCES-DISAGREE box, or cite the NICE text it comes from."));
		}
		return faults;
	}

	private static boolean namesSides(Passage passage) {
		return passage.box().equals(Passage.SOURCES_DISAGREE) || passage.text().contains("[^nice-cks");
	}

	private static boolean strays(Passage passage) {
		String ceiling = passage.words().contains(START) ? CEILING : START;
		return passage.sentences()
			.stream()
			.map((sentence) -> sentence.replace(START, "").replace(ceiling, ""))
			.anyMatch((rest) -> PACE.matcher(rest).find());
	}

}
