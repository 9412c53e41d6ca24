package org.benzoguide.helpline;

import java.util.List;
import java.util.Optional;

import org.benzoguide.country.Country;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Answers the tools that ask what help a country has. */
@Component
public class LocalHelpDesk {

	private final CountryHelpRepository countries;

	private final HelplineRepository helplines;

	private final HelplineShelf shelf;

	LocalHelpDesk(CountryHelpRepository countries, HelplineRepository helplines, HelplineShelf shelf) {
		this.countries = countries;
		this.helplines = helplines;
		this.shelf = shelf;
	}

	/** What one country has; its lists are empty where nothing is written down. */
	public LocalHelp in(Country country) {
		try {
			// From the store first, so that the rest of the page is of the same state.
			return help(country, this.countries.findByCountry(country.code()),
					this.helplines.findByCountryOrderByPositionAsc(country.code()));
		}
		catch (DataAccessException | TransactionException ex) {
			Directory directory = this.shelf.directory();
			return help(country, directory.help(country), directory.in(country));
		}
	}

	private static LocalHelp help(Country country, Optional<CountryHelp> help, List<Helpline> lines) {
		return new LocalHelp(country, help.map(CountryHelp::emergency).orElse(List.of()),
				lines.stream().filter(Helpline::isCrisisLine).toList(),
				help.map(CountryHelp::finders).orElse(List.of()));
	}

}
