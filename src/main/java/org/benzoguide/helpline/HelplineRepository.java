package org.benzoguide.helpline;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of helplines. */
public interface HelplineRepository extends Repository<Helpline, String> {

	/** One country's lines in the order of its file. */
	List<Helpline> findByCountryOrderByPositionAsc(String country);

	/** Keeps lines. */
	<S extends Helpline> Iterable<S> saveAll(Iterable<S> helplines);

}
