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

	static WorldOverview of(List<Helpline> lines, List<CountryHelp> countries) {
		List<Row> rows = Arrays.stream(HelplineKind.values())
			.map((kind) -> new Row(kind.word(), count(lines, kind, EvidenceKind.OPERATOR),
					count(lines, kind, EvidenceKind.TWO_SOURCES)))
			.toList();
		List<LocalDate> checked = lines.stream().map((line) -> line.provenance().checked()).sorted().toList();
		return new WorldOverview(rows,
				new Row("emergency", numbers(countries, EvidenceKind.OPERATOR),
						numbers(countries, EvidenceKind.TWO_SOURCES)),
				countries.size(), checked.isEmpty() ? LocalDate.EPOCH : checked.get(0),
				checked.isEmpty() ? LocalDate.EPOCH : checked.get(checked.size() - 1));
	}

	private static long count(List<Helpline> lines, HelplineKind kind, EvidenceKind evidence) {
		return lines.stream()
			.filter((line) -> line.profile().kind() == kind && line.provenance().evidence() == evidence)
			.count();
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
