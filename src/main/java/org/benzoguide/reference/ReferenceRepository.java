package org.benzoguide.reference;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of sources. */
interface ReferenceRepository extends Repository<Reference, String> {

	List<Reference> findByIdIn(List<String> ids);

	List<Reference> findAllByOrderByTitleAsc();

	List<Reference> findByKindOrderByTitleAsc(ReferenceKind kind);

}
