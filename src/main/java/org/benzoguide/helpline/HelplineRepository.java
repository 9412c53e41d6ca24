package org.benzoguide.helpline;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of helplines. */
public interface HelplineRepository extends Repository<Helpline, String> {

	/** One country's lines in the order of its file. */
	List<Helpline> findByCountryOrderByPositionAsc(String country);

	/** Every line, each country's in the order of its file. */
	List<Helpline> findAllByOrderByPositionAsc();

	/** How many lines there are, by country, kind and evidence. */
	@Query("""
			select new org.benzoguide.helpline.LineCount(h.country, h.profile.kind, h.provenance.evidence, count(h))
			from Helpline h group by h.country, h.profile.kind, h.provenance.evidence
			order by h.country, h.profile.kind, h.provenance.evidence""")
	List<LineCount> countByCountry();

}
