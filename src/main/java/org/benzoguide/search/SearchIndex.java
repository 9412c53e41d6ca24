package org.benzoguide.search;

import java.util.List;
import java.util.Map;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;

/** The index of all pages, embedded or in a cluster. */
class SearchIndex implements AutoCloseable {

	private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");

	/** The most entries a cluster looks through at once. */
	private static final int MOST = 10_000;

	private final CloseableSearchMapping mapping;

	private SearchIndex(CloseableSearchMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * Opens the index.
	 * @param settings what Hibernate Search calls its configuration properties
	 */
	static SearchIndex open(Map<String, String> settings) {
		return new SearchIndex(
				SearchMapping.builder(AnnotatedTypeSource.fromClasses(SearchPage.class)).properties(settings).build());
	}

	/** Adds a state of the content beside those that are there. */
	void add(String version, List<PageText> pages) {
		try (SearchSession session = writing()) {
			pages.forEach((page) -> session.indexingPlan().addOrUpdate(SearchPage.of(version, page)));
		}
		join();
	}

	/** Takes out every other state of the content. */
	void keepOnly(String version) {
		try (SearchSession session = writing()) {
			session.search(SearchPage.class)
				.select((field) -> field.id(String.class))
				.where((search) -> search.not(search.match().field("version").matching(version)))
				.fetchHits(MOST)
				.forEach((key) -> session.indexingPlan().purge(SearchPage.class, key, null));
		}
		join();
	}

	/** Each part that was written by itself would be asked by itself, for each search. */
	private void join() {
		this.mapping.scope(SearchPage.class).workspace().mergeSegments();
	}

	/** One page of answers, best first, with how many there are of each kind. */
	Found find(String version, Question question, @Nullable PageKind kind, int page) {
		try (SearchSession session = reading()) {
			SearchResult<String> found = query(session, version, question, kind).fetch((page - 1) * Hits.ON_A_PAGE,
					Hits.ON_A_PAGE);
			Map<String, Long> kinds = (kind == null) ? found.aggregation(KINDS)
					: query(session, version, question, null).fetch(0).aggregation(KINDS);
			return new Found(found.hits().stream().map(SearchPage::url).toList(), found.total().hitCount(), kinds);
		}
	}

	static SearchQuery<String> query(SearchSession session, String version, Question question,
			@Nullable PageKind kind) {
		return session.search(SearchPage.class)
			.select((stored) -> stored.id(String.class))
			.where((search) -> PageQuery.of(search, version, question, kind))
			.aggregation(KINDS, (by) -> by.terms().field("kind", String.class))
			.toQuery();
	}

	SearchSession reading() {
		return this.mapping.createSession();
	}

	private SearchSession writing() {
		return this.mapping.createSessionWithOptions()
			.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
			.build();
	}

	@Override
	public void close() {
		this.mapping.close();
	}

}
