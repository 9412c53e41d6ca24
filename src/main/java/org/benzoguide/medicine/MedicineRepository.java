package org.benzoguide.medicine;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The store of medicines. */
public interface MedicineRepository extends Repository<Medicine, String> {

	/** One medicine with everything on its page. */
	Optional<Medicine> findBySlug(String slug);

	/** Every medicine, by name. */
	List<Medicine> findAllByOrderBySlugAsc();

}
