package org.benzoguide.content;

import java.time.LocalDate;

/**
 * A change of a page, in words.
 *
 * @param date when it was made
 * @param what what changed
 */
public record Change(LocalDate date, String what) {

	static Change of(Fields fields) {
		Change change = new Change(fields.date("date"), fields.text("change"));
		fields.close();
		return change;
	}

}
