package org.benzoguide.medicine;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of medicines and drugs without a page of their own. */
public interface OtherMedicineRepository extends Repository<OtherMedicine, String> {

	/** Every one, in the order of the file. */
	List<OtherMedicine> findAllByOrderByPositionAsc();

}
