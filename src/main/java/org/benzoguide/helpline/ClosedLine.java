package org.benzoguide.helpline;

import java.util.List;

import org.benzoguide.content.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A number that no longer helps, kept so that it leads to one that does.
 *
 * @param name of the old line
 * @param number as it was dialled
 * @param since when it closed, if known
 * @param useInstead the id of a line in the same country
 * @param note why it closed, if known
 * @param sources addresses of what was read
 */
public record ClosedLine(String name, String number, @Nullable String since, String useInstead, @Nullable String note,
		List<String> sources) {

	static ClosedLine of(Fields fields) {
		ClosedLine closed = new ClosedLine(fields.text("name"), fields.text("number"),
				fields.optionalText("since").orElse(null), fields.text("use-instead"),
				fields.optionalText("note").orElse(null), fields.texts("sources"));
		fields.close();
		return closed;
	}

}
