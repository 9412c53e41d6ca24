package org.benzoguide.links;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an editor reads in the end.
 *
 * @param findings what was found, in any order
 * @param total how many addresses there are
 */
record LinkReport(List<Finding> findings, int total) {

	boolean hasBroken() {
		return this.findings.stream().map(Finding::verdict).anyMatch(Verdict::isBroken);
	}

	String text() {
		Stream<String> groups = Stream.of(Verdict.values())
			.filter((verdict) -> verdict != Verdict.FINE && !of(verdict).isEmpty())
			.map(this::group);
		return Stream.concat(Stream.of(summary()), groups).collect(Collectors.joining("\n\n", "", "\n"));
	}

	private String summary() {
		String asked = "Asked " + this.findings.size() + " of " + this.total + " links. Fine: "
				+ of(Verdict.FINE).size() + ".";
		return (this.findings.size() < this.total) ? "Stopped early. " + asked : asked;
	}

	private String group(Verdict verdict) {
		List<Finding> group = of(verdict);
		return group.stream()
			.map(LinkReport::entry)
			.collect(Collectors.joining("\n", verdict.heading() + " (" + group.size() + ")\n", ""));
	}

	private List<Finding> of(Verdict verdict) {
		return this.findings.stream()
			.filter((finding) -> finding.verdict() == verdict)
			.sorted(Comparator.comparing((finding) -> finding.link().address()))
			.toList();
	}

	private static String entry(Finding finding) {
		return finding.link()
			.places()
			.stream()
			.map((place) -> "\n        content/" + place)
			.collect(Collectors.joining("", "    " + finding.link().address() + "\n      " + finding.answer().detail(),
					""));
	}

}
