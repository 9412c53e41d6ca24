package org.benzoguide.article;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of articles. */
public interface ArticleRepository extends Repository<Article, String> {

	/** One article with everything on its page. */
	Optional<Article> findBySlug(String slug);

	/** Every article with everything on its page. */
	List<Article> findAll();

	/** What lists show of every article, in reading order. */
	@Query("""
			select new org.benzoguide.article.ArticleCard(a.slug, a.title, a.description, a.topic, a.position, a.audience)
			from Article a join Topic t on t.id = a.topic order by t.position, a.position""")
	List<ArticleCard> findCards();

}
