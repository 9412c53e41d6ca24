package org.benzoguide.search;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of what readers' words mean. */
interface SayingRepository extends Repository<Saying, Integer> {

	List<Saying> findAllByOrderByPositionAsc();

}
