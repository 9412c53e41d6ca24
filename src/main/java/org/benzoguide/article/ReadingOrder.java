package org.benzoguide.article;

import java.util.List;
import java.util.Optional;

/**
 * Every article in the order in which to read them.
 *
 * @param cards by topic, then by place within the topic
 */
record ReadingOrder(List<ArticleCard> cards) {

	/** The article to read after this one, which may be the first of the next topic. */
	Optional<ArticleCard> after(String slug) {
		for (int index = 0; index < this.cards.size() - 1; index++) {
			if (this.cards.get(index).slug().equals(slug)) {
				return Optional.of(this.cards.get(index + 1));
			}
		}
		return Optional.empty();
	}

}
