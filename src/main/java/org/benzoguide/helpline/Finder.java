package org.benzoguide.helpline;

import org.benzoguide.content.Fields;
import org.jspecify.annotations.Nullable;

/**
 * An official or charity directory of treatment.
 *
 * @param name as it calls itself
 * @param url where it is
 * @param operator who runs it
 * @param covers what one finds there
 * @param provenance how we know
 */
public record Finder(String name, @Nullable String url, String operator, String covers, Provenance provenance) {

	static Finder of(Fields fields) {
		fields.text("url");
		Finder finder = new Finder(fields.text("name"), Contact.address(fields, "url"), fields.text("operator"),
				fields.text("covers"), Provenance.of(fields));
		fields.close();
		return finder;
	}

}
