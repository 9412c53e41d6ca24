package org.benzoguide.helpline;

import java.util.List;

import org.springframework.stereotype.Component;

/** Counts what the directory holds, for editors. */
@Component
class HelplineCensus {

	private final HelplineRepository helplines;

	HelplineCensus(HelplineRepository helplines) {
		this.helplines = helplines;
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
