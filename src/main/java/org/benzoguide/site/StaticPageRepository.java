package org.benzoguide.site;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The store of pages about the site itself. */
interface StaticPageRepository extends Repository<StaticPage, String> {

	Optional<StaticPage> findBySlug(String slug);

}
