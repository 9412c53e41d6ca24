package org.benzoguide.helpline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.benzoguide.content.Fields;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/**
 * The hours a line publishes.
 *
 * @param syntax OpenStreetMap opening_hours; null when the published hours do not say
 * @param timezone IANA name; null when the hours are 24/7 or unknown
 * @param hoursNote in words, when the syntax cannot say it
 */
@Embeddable
public record PublishedHours(@Column(name = "opening_hours") @Nullable String syntax, @Nullable String timezone,
		@Column(length = Length.LONG) @Nullable String hoursNote) {

	/** Hours of which nothing is published. */
	static final PublishedHours UNKNOWN = new PublishedHours(null, null, null);

	static PublishedHours of(Fields fields) {
		PublishedHours hours = new PublishedHours(fields.optionalText("hours").orElse(null), zone(fields),
				fields.optionalText("hours-note").orElse(null));
		if (hours.syntax != null && hours.openingHours().isEmpty()) {
			fields.report("hours", "\"" + hours.syntax + "\" is not hours we can judge.",
					"Write weekdays and times, for example \"Mo-Fr 09:00-17:00; PH off\", or leave it empty and use hours-note.");
		}
		boolean always = hours.openingHours().map(OpeningHours::isAlways).orElse(true);
		if (!always && hours.timezone == null) {
			fields.report("timezone", "Hours without a time zone cannot be judged.",
					"Add one, for example Europe/London.");
		}
		return hours;
	}

	/** Whether the line answers at an instant; empty when the hours are not known. */
	Optional<Boolean> openAt(Instant instant) {
		return openingHours().map((hours) -> hours.isOpenAt(instant, zone()));
	}

	Optional<OpeningHours> openingHours() {
		return (this.syntax != null) ? OpeningHours.parse(this.syntax) : Optional.empty();
	}

	private ZoneId zone() {
		return ZoneId.of((this.timezone != null) ? this.timezone : "UTC");
	}

	private static @Nullable String zone(Fields fields) {
		String zone = fields.optionalText("timezone").orElse(null);
		try {
			return (zone != null) ? ZoneId.of(zone).getId() : null;
		}
		catch (DateTimeException ex) {
			fields.report("timezone", "\"" + zone + "\" is not a time zone.",
					"Write an IANA name, for example Europe/London.");
			return null;
		}
	}

}
