package org.benzoguide.appointment;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of sheets. */
interface SheetRepository extends Repository<Sheet, String> {

	List<Sheet> findAllByOrderByPositionAsc();

}
