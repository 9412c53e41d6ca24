package org.benzoguide.glossary;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of explained words. */
interface TermRepository extends Repository<Term, String> {

	@Query("from Term order by lower(term)")
	List<Term> findAllByTerm();

}
