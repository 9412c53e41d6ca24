package org.benzoguide.helpline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What the directory holds, over the whole world.
 *
 * @param rows one for each kind of line
 * @param emergency emergency numbers, by how we know them
 * @param countries how many countries have numbers of their own
 * @param oldest the oldest day on which a line was checked
 * @param newest the newest
 */
record WorldOverview(List<Row> rows, Row emergency, int countries, LocalDate oldest, LocalDate newest) {

	static WorldOverview of(List<LineCount> counts, List<CountryHelp> countries) {
		List<Row> rows = Arrays.stream(HelplineKind.values())
			.map((kind) -> new Row(kind.word(), lines(counts, kind, EvidenceKind.OPERATOR),
					lines(counts, kind, EvidenceKind.TWO_SOURCES)))
			.toList();
		return new WorldOverview(rows,
				new Row("emergency", numbers(countries, EvidenceKind.OPERATOR),
						numbers(countries, EvidenceKind.TWO_SOURCES)),
				countries.size(),
				counts.stream().map(LineCount::oldest).min(LocalDate::compareTo).orElse(LocalDate.EPOCH),
				counts.stream().map(LineCount::newest).max(LocalDate::compareTo).orElse(LocalDate.EPOCH));
	}

	private static long lines(List<LineCount> counts, HelplineKind kind, EvidenceKind evidence) {
		return counts.stream()
			.filter((count) -> count.kind() == kind && count.evidence() == evidence)
			.mapToLong(LineCount::lines)
			.sum();
	}

	private static long numbers(List<CountryHelp> countries, EvidenceKind evidence) {
		return countries.stream()
			.flatMap((country) -> country.emergency().stream())
			.filter((number) -> number.provenance().evidence() == evidence)
			.count();
	}

	/**
	 * One kind of line.
	 *
	 * @param kind its word
	 * @param operator how many are known from the operator's own or an official page
	 * @param twoSources how many are known from two sources that agree
	 */
	record Row(String kind, long operator, long twoSources) {
	}

}
