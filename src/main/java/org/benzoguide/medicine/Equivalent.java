package org.benzoguide.medicine;

import jakarta.persistence.Embeddable;
import org.benzoguide.content.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What two published tables set against diazepam 10 mg by mouth. The two often differ, so
 * they are always shown side by side and never averaged or calculated with.
 *
 * @param vaDod milligrams in the VA/DoD column that ASAM 2025 prints
 * @param ashton milligrams in the Ashton table
 */
@Embeddable
public record Equivalent(@Nullable String vaDod, @Nullable String ashton) {

	static Equivalent of(Fields fields) {
		Equivalent equivalent = new Equivalent(figure(fields, "va-dod"), figure(fields, "ashton"));
		fields.close();
		return equivalent;
	}

	private static @Nullable String figure(Fields fields, String key) {
		String figure = fields.optionalText(key).orElse(null);
		if (figure != null && !figure.matches("[0-9.]+(-[0-9.]+)?")) {
			fields.report(key, "\"" + figure + "\" is not a figure.",
					"Write milligrams as digits, or a range such as 1-2.");
		}
		return figure;
	}

}
