package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Place;

/** People keep links, and every question of the coverage list has its page. */
class RequiredPages implements ContentRule {

	private static final String ARTICLES = """
			danger-signs overdose-what-to-do my-prescriber-stopped
			what-are-benzodiazepines how-benzodiazepines-work what-they-are-prescribed-for side-effects
			mixing-with-opioids-alcohol-and-other-medicines z-drugs driving-and-work older-people
			pregnancy-and-breastfeeding street-and-fake-pills storage-and-disposal
			dependence-is-not-addiction tolerance dependence-as-prescribed am-i-dependent
			when-use-becomes-a-disorder how-long-use-affects-life
			why-never-stop-suddenly withdrawal-symptoms withdrawal-timeline coping-with-withdrawal
			clonazepam-withdrawal sleep-and-anxiety-while-coming-off long-lasting-withdrawal does-the-brain-heal
			how-a-taper-works preparing-for-a-taper talking-to-your-prescriber
			switching-to-a-longer-acting-medicine small-steps-and-liquids when-a-taper-is-hard
			reducing-without-stopping
			why-get-professional-help who-can-help what-is-detox residential-and-private-rehab
			choosing-a-provider talking-therapies support-groups complementary-approaches
			staying-well-afterwards paying-for-treatment
			helping-someone looking-after-yourself
			""";

	private static final String PAGES = """
			about editorial-policy helpline-checks privacy accessibility staying-safe
			""";

	private static final String TREATMENTS = """
			own-prescriber-taper long-acting-switch cbt-taper minimal-intervention telehealth community-service
			inpatient-withdrawal residential-rehab luxury-rehab iop-php maintenance staying-on
			cbt-i motivational-interviewing contingency-management peer-12-step smart-recovery
			benzo-online-communities holistic aftercare
			avoid-abrupt-switch avoid-cold-turkey avoid-flumazenil avoid-rapid-detox avoid-unsupervised
			""";

	@Override
	public String description() {
		return "Every page of the coverage list is there, under its promised address.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		List<ContentProblem> faults = new ArrayList<>();
		faults.addAll(missing("articles", ARTICLES, content));
		faults.addAll(missing("pages", PAGES, content));
		faults.addAll(missing("treatments", TREATMENTS, content));
		return faults;
	}

	private static List<String> paths(String folder, String slugs) {
		return slugs.strip()
			.lines()
			.flatMap((line) -> List.of(line.strip().split(" ")).stream())
			.map((slug) -> folder + "/" + slug + ".md")
			.toList();
	}

	private static List<ContentProblem> missing(String folder, String slugs, ContentImport content) {
		Set<String> there = content.files(folder, "md").stream().map(ContentFile::path).collect(Collectors.toSet());
		return paths(folder, slugs).stream()
			.filter((path) -> !there.contains(path))
			.map((path) -> new ContentProblem(new Place(path, 1), "This page is promised, and it is not there.",
					"Put it back, or send its address on in redirects.tsv and mend the list in RequiredPages."))
			.toList();
	}

}
