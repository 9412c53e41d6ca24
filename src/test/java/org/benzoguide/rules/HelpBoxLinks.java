package org.benzoguide.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** "Call the emergency number" helps only with the number one tap away. */
class HelpBoxLinks implements ContentRule {

	private static final Pattern BOX = Pattern.compile("(?m)^> ?\\[!GET-HELP-NOW].*(?:\\n>.*)*");

	@Override
	public String description() {
		return "Every GET-HELP-NOW box leads to the numbers of the reader's country.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		return Stream.of("articles", "treatments", "medicines", "pages", "tools")
			.flatMap((folder) -> content.files(folder, "md").stream())
			.flatMap(HelpBoxLinks::faults)
			.toList();
	}

	private static Stream<ContentProblem> faults(ContentFile file) {
		return BOX.matcher(file.text())
			.results()
			.filter((box) -> !box.group().contains("](/helplines/here)"))
			.map((box) -> new ContentProblem(file.at(line(file, box)), "This box leads to no number.",
					"End it with [Find the number for your country](/helplines/here)."));
	}

	private static int line(ContentFile file, MatchResult box) {
		return 1 + (int) file.text().substring(0, box.start()).chars().filter((sign) -> sign == '\n').count();
	}

}
