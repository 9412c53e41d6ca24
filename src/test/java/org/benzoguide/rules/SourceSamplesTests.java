package org.benzoguide.rules;

import java.util.List;
import java.util.Set;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows what the rules on pages, sources and reviewers refuse and what they let pass. */
class SourceSamplesTests {

	@Test
	void missesEveryPageThatWasPromised() {
		List<ContentProblem> faults = Sample.article("").faults(new RequiredPages());
		assertThat(faults).hasSize(47 + 6 + 25)
			.extracting((fault) -> fault.place().path())
			.doesNotHaveDuplicates()
			.contains("articles/danger-signs.md", "pages/about.md", "treatments/avoid-flumazenil.md");
		List<ContentFile> files = faults.stream().map((fault) -> new ContentFile(fault.place().path(), "")).toList();
		assertThat(new RequiredPages().faults(new ContentImport(files))).isEmpty();
	}

	@Test
	void wantsThreeDifferentSourcesInAnArticle() {
		ContentRule rule = new SourcedPages(Set.of());
		assertThat(Sample.article("One.[^a] Two.[^b][^c]").faults(rule)).isEmpty();
		assertThat(Sample.article("One.[^a] Two.[^b][^a]").faults(rule)).hasSize(1);
		assertThat(Sample.article("One.[^a]").faults(new SourcedPages(Set.of("a")))).isEmpty();
		assertThat(Sample.article("None.").faults(new SourcedPages(Set.of("a")))).hasSize(1);
	}

	@Test
	void wantsASourceInATreatment() {
		ContentRule rule = new SourcedPages(Set.of());
		assertThat(Sample.of("treatments/a.md", "One.[^a]").faults(rule)).isEmpty();
		assertThat(Sample.of("treatments/a.md", "None.").faults(rule)).hasSize(1);
	}

	@Test
	void findsTheUsesOfASource() {
		Sample sample = Sample.article("Text.[^cited]")
			.andRaw("references.yml",
					source("cited") + source("told") + source("listed") + source("used") + source("law"))
			.andRaw("glossary.yml", "- id: a\n  source: told\n")
			.andRaw("other-medicines.yml", "- id: a\n  legal:\n    - {country: GB, source: law}\n")
			.andRaw("medicines/a.md", "---\nsources: [listed, other]\nhalf-life:\n  - {of: a, source: used}\n---\n");
		assertThat(sample.faults(new UsedReferences())).isEmpty();
	}

	@Test
	void refusesASourceThatIsIdleOrIncomplete() {
		Sample sample = Sample.article("Text.[^poor] The word idle.")
			.andRaw("references.yml", source("idle") + "- id: poor\n  title: A\n  year:\n  url: https://example.org\n");
		assertThat(sample.faults(new UsedReferences())).extracting(ContentProblem::fault)
			.containsExactly("Nothing uses the source \"idle\".", "The source \"poor\" has no year.",
					"The source \"poor\" has no publisher.");
	}

	@Test
	void namesNoReviewerWhoHasNotConfirmed() {
		Sample named = Sample.raw("pages/a.md", """
				---
				last-reviewed: 2026-11-21
				review-due: 2027-11-21
				reviewed-by: Dr A. Person, pharmacist
				---
				""");
		assertThat(named.faults(new ConfirmedReviewers(Set.of()))).singleElement().asString().contains("pages/a.md:4");
		assertThat(named.faults(new ConfirmedReviewers(Set.of("Dr A. Person, pharmacist")))).isEmpty();
		assertThat(Sample.article("").faults(new ConfirmedReviewers(Set.of()))).isEmpty();
	}

	@Test
	void wantsReviewDates() {
		assertThat(Sample.raw("articles/a.md", "---\ntitle: A\n---\n").faults(new ConfirmedReviewers(Set.of())))
			.hasSize(2);
	}

	private static String source(String id) {
		return "- id: %s\n  title: A\n  year: \"2020\"\n  publisher: B\n  url: https://example.org\n".formatted(id);
	}

}
