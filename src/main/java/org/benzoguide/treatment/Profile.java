package org.benzoguide.treatment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.benzoguide.content.Fields;

/**
 * The attributes by which options can be filtered.
 *
 * @param kind what sort of option it is
 * @param supervision how closely a clinician looks after someone
 * @param evidence how sure one can be that it helps
 * @param cost what it costs the person
 * @param keepWorking whether most people can keep working or caring
 * @param online whether it can be had online
 */
@Embeddable
public record Profile(@Enumerated(EnumType.STRING) TreatmentKind kind,
		@Enumerated(EnumType.STRING) Supervision supervision, @Enumerated(EnumType.STRING) Evidence evidence,
		@Enumerated(EnumType.STRING) Cost cost, @Enumerated(EnumType.STRING) Extent keepWorking,
		@Enumerated(EnumType.STRING) Extent online) {

	static Profile of(Fields fields) {
		return new Profile(fields.choice("kind", TreatmentKind.class), fields.choice("supervision", Supervision.class),
				fields.choice("evidence", Evidence.class), fields.choice("cost", Cost.class),
				fields.choice("keep-working", Extent.class), fields.choice("online", Extent.class));
	}

}
