package org.benzoguide.taper;

import org.springframework.data.repository.Repository;

/** The store of the words around the picture. */
interface ExplorerPageRepository extends Repository<ExplorerPage, String> {

	ExplorerPage getByUrl(String url);

}
