package org.benzoguide.helpline;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The store of what each country has besides its helplines. */
public interface CountryHelpRepository extends Repository<CountryHelp, String> {

	/** One country's, if anyone has written it down. */
	Optional<CountryHelp> findByCountry(String country);

	/** Every country, by code. */
	List<CountryHelp> findAllByOrderByCountryAsc();

}
