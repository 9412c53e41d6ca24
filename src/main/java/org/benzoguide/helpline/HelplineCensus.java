package org.benzoguide.helpline;

import java.util.List;

import org.springframework.stereotype.Component;

/** Counts what the directory holds, for the overview and for editors. */
@Component
class HelplineCensus {

	private final HelplineRepository helplines;

	HelplineCensus(HelplineRepository helplines) {
		this.helplines = helplines;
	}

	/** What the directory holds in these countries. */
	WorldOverview of(List<CountryHelp> countries) {
		return WorldOverview.of(this.helplines.countByCountry(), countries);
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
