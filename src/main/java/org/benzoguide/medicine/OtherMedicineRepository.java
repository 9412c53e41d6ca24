package org.benzoguide.medicine;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of medicines and drugs without a page of their own. */
interface OtherMedicineRepository extends Repository<OtherMedicine, String> {

	List<OtherMedicine> findAllByOrderByPositionAsc();

}
