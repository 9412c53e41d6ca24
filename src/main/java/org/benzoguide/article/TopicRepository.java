package org.benzoguide.article;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The store of topics. */
public interface TopicRepository extends Repository<Topic, String> {

	/** Every topic in reading order. */
	List<Topic> findAllByOrderByPositionAsc();

	/** Keeps topics. */
	<S extends Topic> Iterable<S> saveAll(Iterable<S> topics);

}
