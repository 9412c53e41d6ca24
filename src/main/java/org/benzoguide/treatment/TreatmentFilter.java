package org.benzoguide.treatment;

import org.jspecify.annotations.Nullable;

/**
 * What a reader narrows the overview to; null means any.
 *
 * @param supervision how closely a clinician looks after someone
 * @param evidence how sure one can be that it helps
 * @param cost what it costs the person
 * @param work whether most people can keep working or caring
 * @param online whether it can be had online
 */
record TreatmentFilter(@Nullable Supervision supervision, @Nullable Evidence evidence, @Nullable Cost cost,
		@Nullable Extent work, @Nullable Extent online) {

	static final TreatmentFilter NONE = new TreatmentFilter(null, null, null, null, null);

	boolean lets(TreatmentCard card) {
		Profile profile = card.profile();
		return passes(this.supervision, profile.supervision()) && passes(this.evidence, profile.evidence())
				&& passes(this.cost, profile.cost()) && passes(this.work, profile.keepWorking())
				&& passes(this.online, profile.online());
	}

	private static boolean passes(@Nullable Object wanted, Object actual) {
		return wanted == null || wanted == actual;
	}

}
