package org.benzoguide.helpline;

import java.util.List;
import java.util.Optional;

import org.benzoguide.country.Country;

import org.springframework.stereotype.Component;

/** Answers the tools that ask what help a country has. */
@Component
public class LocalHelpDesk {

	private final CountryHelpRepository countries;

	private final HelplineRepository helplines;

	LocalHelpDesk(CountryHelpRepository countries, HelplineRepository helplines) {
		this.countries = countries;
		this.helplines = helplines;
	}

	/** What one country has; its lists are empty where nothing is written down. */
	public LocalHelp in(Country country) {
		Optional<CountryHelp> help = this.countries.findByCountry(country.code());
		List<Helpline> crisis = this.helplines.findByCountryOrderByPositionAsc(country.code())
			.stream()
			.filter((line) -> line.profile().kind() == HelplineKind.CRISIS)
			.toList();
		return new LocalHelp(country, help.map(CountryHelp::emergency).orElse(List.of()), crisis,
				help.map(CountryHelp::finders).orElse(List.of()));
	}

}
