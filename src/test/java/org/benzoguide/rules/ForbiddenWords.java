package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** Words that shame people, promise too much, or send them away from help. */
class ForbiddenWords implements ContentRule {

	/** Where a word is explained to people who meet it elsewhere. */
	static final Allowances EXPLAINED = Allowances.of(
			new Allowance("articles/why-never-stop-suddenly.md", "What does \"cold turkey\" mean?",
					"People search for this name; the answer says that it is to be avoided."),
			new Allowance("treatments/avoid-cold-turkey.md", "A sudden stop is sometimes called cold turkey.",
					"The page against it has to name it once."));

	private static final String WORDS = """
			addict|addicts|abuse|abuser|abusers|clean|dirty|habit|junkie|junkies
			drug-free lifestyle|cold turkey|cold-turkey|safe to stop
			you do not need a doctor|you don't need a doctor|no need for a doctor
			cure|cures|cured|guarantee|guarantees|guaranteed|completely safe
			""";

	private static final Pattern FORBIDDEN = Pattern.compile("(?i)\\b(?:" + WORDS.strip().replace("\n", "|") + ")\\b");

	private final Allowances allowances;

	ForbiddenWords(Allowances allowances) {
		this.allowances = allowances;
	}

	@Override
	public String description() {
		return "No word that shames, promises too much or sends away from help, except where it is explained.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		List<Document> documents = Document.all(content);
		List<ContentProblem> faults = new ArrayList<>(this.allowances.idle(documents));
		for (Document document : documents) {
			document.passages().forEach((passage) -> faults.addAll(faults(passage)));
		}
		return faults;
	}

	private List<ContentProblem> faults(Passage passage) {
		return FORBIDDEN.matcher(this.allowances.strike(passage))
			.results()
			.map((word) -> passage.fault("We do not write \"" + word.group() + "\".",
					"Say it another way. Only a sentence that explains the word may go on the list in ForbiddenWords."))
			.toList();
	}

}
