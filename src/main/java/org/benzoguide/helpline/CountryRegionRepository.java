package org.benzoguide.helpline;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of regions. */
interface CountryRegionRepository extends Repository<CountryRegion, String> {

	/** The codes of the countries in the same region that have a crisis line. */
	@Query("""
			select distinct h.country from Helpline h, CountryRegion own, CountryRegion near
			where own.country = :country and near.region = own.region and h.country = near.country
			and h.profile.kind = org.benzoguide.helpline.HelplineKind.CRISIS order by h.country""")
	List<String> findNeighboursWithCrisisLine(String country);

}
