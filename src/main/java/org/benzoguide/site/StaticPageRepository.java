package org.benzoguide.site;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The store of pages about the site itself. */
public interface StaticPageRepository extends Repository<StaticPage, String> {

	/** One page with everything on it. */
	Optional<StaticPage> findBySlug(String slug);

	/** Every page with everything on it. */
	List<StaticPage> findAll();

}
