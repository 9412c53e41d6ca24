package org.benzoguide.helpline;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of regions. */
interface CountryRegionRepository extends Repository<CountryRegion, String> {

	List<CountryRegion> findAll();

}
