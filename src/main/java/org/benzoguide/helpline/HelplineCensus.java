package org.benzoguide.helpline;

import java.util.List;

import org.springframework.stereotype.Component;

/** Counts what the directory holds, for the overview and for editors. */
@Component
class HelplineCensus {

	private final HelplineRepository helplines;

	private final CountryHelpRepository countries;

	HelplineCensus(HelplineRepository helplines, CountryHelpRepository countries) {
		this.helplines = helplines;
		this.countries = countries;
	}

	WorldOverview take() {
		return WorldOverview.of(this.helplines.count(), this.countries.findAllByOrderByCountryAsc());
	}

	/** One line a country, kind and evidence. */
	List<String> lines() {
		return this.helplines.countByCountry()
			.stream()
			.map((count) -> count.country() + " " + count.kind().word() + " " + count.evidence().word() + " "
					+ count.lines())
			.toList();
	}

}
