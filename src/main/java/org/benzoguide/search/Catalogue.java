package org.benzoguide.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A whole state of the content, ready to be searched.
 *
 * @param version names it
 * @param reader knows its words
 * @param excerpts holds its sentences
 * @param index holds its pages, among others
 */
record Catalogue(String version, QuestionReader reader, Excerpts excerpts, SearchIndex index) {

	static Catalogue of(String version, List<PageText> pages, Sayings sayings, SearchIndex index) {
		return new Catalogue(version, new QuestionReader(sayings, pages), new Excerpts(pages), index);
	}

	/** One page of answers; the first, if there are not so many. */
	Hits find(Question question, @Nullable PageKind kind, int page) {
		if (question.isEmpty()) {
			return Hits.NONE;
		}
		Found found = this.index.find(this.version, question, kind, page);
		return (found.urls().isEmpty() && page > 1) ? find(question, kind, 1)
				: new Hits(this.excerpts.of(found.urls(), question), found.total(), found.kinds(), page);
	}

}
