package org.benzoguide.medicine;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The store of brand names. */
interface BrandNameRepository extends Repository<BrandName, String> {

	Optional<BrandName> findBySlug(String slug);

}
