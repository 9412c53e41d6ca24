package org.benzoguide.search;

import java.util.List;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * Says to the index what a question asks for. Slips and other words are read before, so
 * it needs no wildcard and no fuzzy match, and any index can answer it.
 */
final class PageQuery {

	private static final float FIRST = 1000;

	private static final float OTHER_WORD = 0.7f;

	private final SearchPredicateFactory search;

	private final Question question;

	private PageQuery(SearchPredicateFactory search, Question question) {
		this.search = search;
		this.question = question;
	}

	static PredicateFinalStep of(SearchPredicateFactory search, String version, Question question,
			@Nullable PageKind kind) {
		BooleanPredicateClausesStep<?, ?> all = search.bool()
			.filter(search.match().field("version").matching(version))
			.must(new PageQuery(search, question).anyAnswer());
		if (kind != null) {
			all.filter(search.match().field("kind").matching(kind.word()));
		}
		return all;
	}

	private SearchPredicate anyAnswer() {
		BooleanPredicateClausesStep<?, ?> any = this.search.bool();
		List<String> first = this.question.first();
		for (int place = 0; place < first.size(); place++) {
			any.should(this.search.match()
				.field("url")
				.matching(first.get(place))
				.constantScore()
				.boost(FIRST * (first.size() - place)));
		}
		if (!this.question.concepts().isEmpty()) {
			any.should(concepts());
		}
		return any.toPredicate();
	}

	private SearchPredicate concepts() {
		BooleanPredicateClausesStep<?, ?> concepts = this.search.bool()
			.minimumShouldMatchNumber(this.question.needed());
		this.question.concepts().forEach((concept) -> concepts.should(concept(concept)));
		return concepts.toPredicate();
	}

	private SearchPredicate concept(Concept concept) {
		BooleanPredicateClausesStep<?, ?> words = this.search.bool().should(words(concept.typed(), 1));
		concept.also().forEach((other) -> words.should(words(other, OTHER_WORD)));
		return words.toPredicate();
	}

	private SearchPredicate words(String words, float weight) {
		return this.search.match()
			.field("title")
			.boost(6 * weight)
			.field("names")
			.boost(6 * weight)
			.field("summary")
			.boost(2 * weight)
			.field("passages")
			.boost(weight)
			.matching(words)
			.toPredicate();
	}

}
