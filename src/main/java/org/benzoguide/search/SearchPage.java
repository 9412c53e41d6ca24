package org.benzoguide.search;

import java.util.List;

import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * One page, or a part of one with an address of its own, as it stands in the index.
 *
 * @param key version and address: two states of the content never meet in one entry
 * @param version the state of the content it belongs to
 * @param title its heading
 * @param names other names people look for it by
 * @param summary a sentence or a few, without markup
 * @param passages its text, without markup
 */
@SearchEntity
@Indexed(index = "page")
record SearchPage(@DocumentId String key, @KeywordField String version, @FullTextField(analyzer = ENGLISH) String title,
		@FullTextField(analyzer = ENGLISH, norms = Norms.NO) List<String> names,
		@FullTextField(analyzer = ENGLISH) String summary, @FullTextField(analyzer = ENGLISH) List<String> passages) {

	/** The analyzer, which each kind of index defines in its own way. */
	static final String ENGLISH = "guide-english";

	private static final char BETWEEN = ' ';

	static SearchPage of(String version, PageText page) {
		return new SearchPage(version + BETWEEN + page.url(), version, page.title(), page.names(), page.summary(),
				page.passages());
	}

	/** The address in a key. */
	static String url(String key) {
		return key.substring(key.indexOf(BETWEEN) + 1);
	}

}
