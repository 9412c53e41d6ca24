package org.benzoguide.search;

import org.jspecify.annotations.Nullable;

/**
 * A whole state of the content, ready to be searched.
 *
 * @param version names it
 * @param reader knows its words
 * @param index holds its pages, among others
 */
record Catalogue(String version, QuestionReader reader, SearchIndex index) {

	Hits find(Question question, @Nullable PageKind kind, int page) {
		return question.isEmpty() ? Hits.NONE : this.index.find(this.version, question, kind, page);
	}

}
