package org.benzoguide.treatment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.benzoguide.content.Fields;
import org.benzoguide.markdown.MarkdownPage;

/**
 * What an option shows when it stands beside others.
 *
 * @param cells the rows in words: HTML that is safe to print as it is, on any page
 * @param outcomes what studies counted; what is not there is unknown
 * @param costs what it costs in each place
 */
public record Comparison(Map<ComparisonRow, String> cells, List<Outcome> outcomes, Map<CostPlace, LocalCost> costs) {

	private static final int LONGEST_CELL = 400;

	static Comparison of(Fields fields, MarkdownPage page) {
		Map<ComparisonRow, String> cells = cells(fields.mapping("compare"), page);
		List<Outcome> outcomes = fields.mappings("outcomes").stream().map((entry) -> Outcome.of(entry, page)).toList();
		return new Comparison(cells, outcomes, costs(fields.mapping("costs"), page));
	}

	/** What was counted of one kind, in no study, one or several. */
	public List<Outcome> outcomes(OutcomeKind kind) {
		return this.outcomes.stream().filter((outcome) -> outcome.kind() == kind).toList();
	}

	private static Map<ComparisonRow, String> cells(Fields fields, MarkdownPage page) {
		Map<ComparisonRow, String> cells = new EnumMap<>(ComparisonRow.class);
		for (ComparisonRow row : ComparisonRow.values()) {
			String text = fields.text(row.word());
			String words = text.replaceAll("\\[\\^[^]]*]", "");
			if (words.length() > LONGEST_CELL) {
				fields.report(row.word(), "This row has " + words.length() + " characters.",
						"Keep it under " + LONGEST_CELL + ", so that options can be read side by side.");
			}
			cells.put(row, page.portable(text, fields.place(row.word())));
		}
		fields.close();
		return cells;
	}

	private static Map<CostPlace, LocalCost> costs(Fields fields, MarkdownPage page) {
		Map<CostPlace, LocalCost> costs = new EnumMap<>(CostPlace.class);
		for (CostPlace place : CostPlace.values()) {
			costs.put(place, LocalCost.of(place, fields, page));
		}
		fields.close();
		return costs;
	}

}
