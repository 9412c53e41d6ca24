package org.benzoguide.page;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of public pages. */
interface PublicPageRepository extends Repository<PublicPage, String> {

	List<PublicPage> findByUrlIn(List<String> urls);

	List<PublicPage> findAllByOrderByUrlAsc();

}
