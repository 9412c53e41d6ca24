package org.benzoguide.site;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The store of addresses that lead elsewhere now. */
interface MovedPageRepository extends Repository<MovedPage, String> {

	Optional<MovedPage> findByOldUrl(String oldUrl);

}
