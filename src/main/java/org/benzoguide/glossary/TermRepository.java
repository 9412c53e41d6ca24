package org.benzoguide.glossary;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of explained words. */
public interface TermRepository extends Repository<Term, String> {

	/** Every word, by its letters. */
	@Query("from Term order by lower(term)")
	List<Term> findAllByTerm();

}
