package org.benzoguide.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;

/** A name on a page is a promise that this person read it. */
class ConfirmedReviewers implements ContentRule {

	/** Who has told us in writing that they reviewed a page: nobody yet. */
	static final Set<String> CONFIRMED = Set.of();

	private final Set<String> confirmed;

	ConfirmedReviewers(Set<String> confirmed) {
		this.confirmed = confirmed;
	}

	@Override
	public String description() {
		return "Every page has review dates, and names only a reviewer who has confirmed it.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		return Stream.of("articles", "treatments", "medicines", "pages", "tools")
			.flatMap((folder) -> content.files(folder, "md").stream())
			.flatMap((file) -> faults(file, FrontMatter.of(file, content).fields()))
			.toList();
	}

	private Stream<ContentProblem> faults(ContentFile file, Fields fields) {
		Stream<ContentProblem> dates = Stream.of("last-reviewed", "review-due")
			.filter((key) -> fields.optionalText(key).isEmpty())
			.map((key) -> new ContentProblem(file.at(1), "There is no \"" + key + "\".",
					"Add it to the front matter."));
		Optional<ContentProblem> name = fields.optionalText("reviewed-by")
			.filter((reviewer) -> !this.confirmed.contains(reviewer))
			.map((reviewer) -> new ContentProblem(fields.place("reviewed-by"),
					"\"" + reviewer + "\" is not known to have reviewed this page.",
					"Leave it empty until the reviewer has confirmed it, then add the name to ConfirmedReviewers."));
		return Stream.concat(dates, name.stream());
	}

}
