package org.benzoguide.article;

import java.util.List;

/**
 * What a list shows of an article.
 *
 * @param slug the last part of its address
 * @param title the heading of its page
 * @param description one plain sentence
 * @param topic the topic it belongs to
 * @param position its place within the topic, from 1
 * @param audience who it is for
 */
public record ArticleCard(String slug, String title, String description, String topic, int position,
		List<Audience> audience) {
}
