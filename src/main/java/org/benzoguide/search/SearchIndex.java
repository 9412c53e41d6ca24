package org.benzoguide.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** The index of all pages, embedded or in a cluster. */
class SearchIndex implements AutoCloseable {

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
		purge((search) -> search.not(search.match().field("version").matching(version)));
	}

	/** Takes out one state of the content. */
	void remove(String version) {
		purge((search) -> search.match().field("version").matching(version));
	}

	private void purge(Function<SearchPredicateFactory, PredicateFinalStep> unwanted) {
		List<String> keys;
		do {
			keys = keys(unwanted);
			try (SearchSession session = writing()) {
				keys.forEach((key) -> session.indexingPlan().purge(SearchPage.class, key, null));
			}
		}
		while (keys.size() == MOST);
		join();
	}

	private List<String> keys(Function<SearchPredicateFactory, PredicateFinalStep> unwanted) {
		try (SearchSession session = reading()) {
			return session.search(SearchPage.class)
				.select((field) -> field.id(String.class))
				.where(unwanted::apply)
				.fetchHits(MOST);
		}
	}

	/** Each part that was written by itself would be asked by itself, for each search. */
	private void join() {
		this.mapping.scope(SearchPage.class).workspace().mergeSegments();
	}

	/** The pages that have a word, each with what the word is worth for it. */
	List<Weighed> weigh(String version, String word) {
		try (SearchSession session = reading()) {
			return query(session, version, word).fetchHits(MOST);
		}
	}

	/** A match needs no syntax, no wildcard and no fuzziness, so any index can answer. */
	static SearchQuery<Weighed> query(SearchSession session, String version, String word) {
		return session.search(SearchPage.class)
			.select((stored) -> stored.composite()
				.from(stored.id(String.class), stored.score())
				.as((key, score) -> new Weighed(SearchPage.url(key), score)))
			.where((search) -> search.bool()
				.filter(search.match().field("version").matching(version))
				.must(search.match()
					.field("title")
					.boost(6)
					.field("names")
					.boost(6)
					.field("summary")
					.boost(2)
					.field("passages")
					.matching(word)))
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

	/**
	 * A page that has a word.
	 *
	 * @param url its address
	 * @param score what the word is worth for it
	 */
	record Weighed(String url, float score) {
	}

}
