package org.benzoguide.start;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The store of the guide. */
interface StartGuideRepository extends Repository<StartGuide, String> {

	Optional<StartGuide> findById(String id);

}
