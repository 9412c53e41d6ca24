package org.benzoguide.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;

/** What a copy says of itself. */
class CopyWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private final MessageSource messages;

	private final Instant made;

	CopyWords(MessageSource messages, Instant made) {
		this.messages = messages;
		this.made = made;
	}

	/** That this is a copy, and of which day. */
	String notice() {
		String day = DAY.format(this.made.atOffset(ZoneOffset.UTC));
		return this.messages.getMessage("copy.notice", new Object[] { day }, Locale.ENGLISH);
	}

	/** What stands in the place of a form: its own words, or those for any form. */
	String inPlaceOf(String action) {
		String any = this.messages.getMessage("copy.form", null, Locale.ENGLISH);
		String own = this.messages.getMessage("copy.form" + action, null, any, Locale.ENGLISH);
		return (own != null) ? own : any;
	}

}
