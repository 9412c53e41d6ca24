package org.benzoguide.article;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of topics. */
public interface TopicRepository extends Repository<Topic, String> {

	/** Every topic that has an article, in reading order. */
	@Query("from Topic t where exists (select 1 from Article a where a.topic = t.id) order by t.position")
	List<Topic> findInReadingOrder();

}
