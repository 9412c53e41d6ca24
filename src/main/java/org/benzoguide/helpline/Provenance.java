package org.benzoguide.helpline;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.benzoguide.content.Fields;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How we know something, and since when.
 *
 * @param checked when the sources were read
 * @param sourceDate the date the source itself gives: a year, a month or a day
 * @param evidence how we know
 * @param sources addresses of what was read, or its description where it has none
 */
@Embeddable
public record Provenance(LocalDate checked, @Nullable String sourceDate,
		@Enumerated(EnumType.STRING) EvidenceKind evidence, @JdbcTypeCode(SqlTypes.JSON) List<String> sources) {

	static Provenance of(Fields fields) {
		List<String> sources = fields.texts("sources");
		if (sources.isEmpty()) {
			fields.report("sources", "There is no source.",
					"Write down what was read; without a source nothing is listed.");
		}
		return new Provenance(fields.date("checked"), sourceDate(fields), fields.choice("evidence", EvidenceKind.class),
				sources);
	}

	private static @Nullable String sourceDate(Fields fields) {
		String date = fields.optionalText("source-date").orElse(null);
		if (date != null && !date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
			fields.report("source-date", "\"" + date + "\" is not a year, month or day.",
					"Write 2026, 2026-04 or 2026-04-30.");
		}
		return date;
	}

}
