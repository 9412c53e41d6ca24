package org.benzoguide.provider;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The store of what everyone should hear. */
interface FinderAdviceRepository extends Repository<FinderAdvice, String> {

	/** What is written in one file of the content. */
	Optional<FinderAdvice> findById(String id);

}
