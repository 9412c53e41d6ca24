package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** An amount on a page becomes somebody's dose. */
class MedicineAmounts implements ContentRule {

	/** Where an amount belongs to what medicines/ shows. */
	static final Allowances SHOWN = Allowances
		.of(new Allowance(Document.INTERFACE, "Approximate equivalents to diazepam 10 mg by mouth",
				"It heads the figures of medicines/ in their table."));

	private static final String NUMBER = "(?:\\d[\\d.,]*|\\b(?:half|one|two|three|four|five|six|seven|eight|ten))[ -]*";

	private static final String UNIT = "(?:mg|mcg|[µμ]g|micrograms?|milligrams?|ml|millilit(?:re|er)s?|drops"
			+ "|(?:tablets?|pills?|capsules?) (?:a|per|each|every) (?:day|night))\\b";

	private static final Pattern AMOUNT = Pattern.compile("(?i)" + NUMBER + UNIT);

	private final Allowances allowances;

	MedicineAmounts(Allowances allowances) {
		this.allowances = allowances;
	}

	@Override
	public String description() {
		return "No amount of a medicine, except in medicines/ and in quotes.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		List<Document> documents = Document.all(content);
		List<ContentProblem> faults = new ArrayList<>(this.allowances.idle(documents));
		documents.stream()
			.filter((document) -> !document.file().path().startsWith("medicines/"))
			.flatMap((document) -> document.passages().stream())
			.filter((passage) -> !passage.isQuoted() && AMOUNT.matcher(this.allowances.strike(passage)).find())
			.map((passage) -> passage.fault("Here stands an amount of a medicine.",
					"Take it out: amounts are for the prescriber. Per cent of a starting dose may stand."))
			.forEach(faults::add);
		return faults;
	}

}
