package org.benzoguide.helpline;

import jakarta.persistence.Embeddable;
import org.benzoguide.content.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach a line by text message.
 *
 * @param number as dialled in its country
 * @param text the word to send, if one is needed
 */
@Embeddable
public record TextMessage(String number, @Nullable String text) {

	static TextMessage of(Fields fields) {
		String number = fields.text("number");
		if (!number.matches("\\+?[0-9][0-9 -]{2,}")) {
			fields.report("number", "\"" + number + "\" is not a number to text.",
					"Write digits, with spaces between groups.");
		}
		TextMessage message = new TextMessage(number, fields.optionalText("text").orElse(null));
		fields.close();
		return message;
	}

	/** What a telephone needs: bare digits, because most text numbers are short codes. */
	public String uri() {
		return "sms:" + this.number.replaceAll("[^0-9+]", "");
	}

}
