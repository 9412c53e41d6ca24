package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** No claim about health without a source, and no article on one voice alone. */
class SourcedPages implements ContentRule {

	private static final int ENOUGH = 3;

	private final Set<String> thin;

	/**
	 * Makes the rule.
	 * @param thin the slugs of articles about a question on which fewer than three
	 * sources could be read; each still needs one
	 */
	SourcedPages(Set<String> thin) {
		this.thin = thin;
	}

	@Override
	public String description() {
		return "Every treatment cites a source, and every article at least " + ENOUGH + ".";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		List<ContentProblem> faults = new ArrayList<>();
		for (ContentFile file : content.files("articles", "md")) {
			check(file, this.thin.contains(file.slug()) ? 1 : ENOUGH, faults);
		}
		for (ContentFile file : content.files("treatments", "md")) {
			check(file, 1, faults);
		}
		return faults;
	}

	private static void check(ContentFile file, int needed, List<ContentProblem> faults) {
		int cited = Citations.in(file.text()).size();
		if (cited < needed) {
			faults.add(new ContentProblem(file.at(1),
					"This page cites " + cited + " of at least " + needed + " different sources.",
					"Cite the source of each claim as [^key], with a key of references.yml."));
		}
	}

}
