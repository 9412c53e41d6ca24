package org.benzoguide.treatment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of treatment options. */
public interface TreatmentRepository extends Repository<Treatment, String> {

	/** One option with everything on its page. */
	Optional<Treatment> findBySlug(String slug);

	/** Several options with everything on their pages, in the order of the list. */
	List<Treatment> findBySlugInOrderByPositionAsc(List<String> slugs);

	/** Every option with everything on its page. */
	List<Treatment> findAll();

	/** What lists show of every option. */
	@Query("""
			select new org.benzoguide.treatment.TreatmentCard(t.slug, t.title, t.description, t.position, t.profile)
			from Treatment t order by t.position""")
	List<TreatmentCard> findCards();

	/** The oldest dates among all options. */
	@Query("""
			select new org.benzoguide.treatment.ReviewSpan(min(t.review.lastReviewed), min(t.review.reviewDue))
			from Treatment t""")
	ReviewSpan findReviewSpan();

}
