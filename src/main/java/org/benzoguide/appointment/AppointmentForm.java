package org.benzoguide.appointment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.benzoguide.country.Country;
import org.jspecify.annotations.Nullable;

/**
 * What a reader chose.
 *
 * @param situation the id of a sheet, or of the card; null if none that we know
 * @param country null if none that we know
 * @param faults for each field that cannot be used, the key of a sentence that says why
 */
record AppointmentForm(@Nullable String situation, @Nullable Country country, Map<String, String> faults) {

	/** An empty form with the country to begin with. */
	static AppointmentForm empty(Optional<Country> suggested) {
		return new AppointmentForm(null, suggested.orElse(null), Map.of());
	}

	/** A country may be left out: its numbers are then lines to write on. */
	static AppointmentForm of(String situation, String country, List<String> known) {
		Map<String, String> faults = new LinkedHashMap<>();
		if (!known.contains(situation)) {
			faults.put("for", situation.isEmpty() ? "appointment.fault.none" : "appointment.fault.for");
		}
		Optional<Country> found = Country.of(country);
		if (!country.isEmpty() && found.isEmpty()) {
			faults.put("country", "helplines.fault.country");
		}
		return new AppointmentForm(known.contains(situation) ? situation : null, found.orElse(null), faults);
	}

	/** The code of the country, for its picker. */
	public @Nullable String code() {
		return (this.country != null) ? this.country.code() : null;
	}

}
