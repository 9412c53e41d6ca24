package org.benzoguide.article;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.RenderedMarkdown;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A page to read. */
@Entity
public class Article {

	@Id
	private String slug;

	private String title;

	@Column(length = Length.LONG)
	private String description;

	private String topic;

	private int position;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Audience> audience;

	/** The 30-second version: HTML that is safe to print as it is. */
	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> summary;

	/** Addresses of other pages. */
	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> related;

	@Embedded
	private RenderedMarkdown body;

	@Embedded
	private Review review;

	protected Article() {
	}

	Article(ArticleCard card, List<Audience> audience, List<String> summary, List<String> related,
			RenderedMarkdown body, Review review) {
		this.slug = card.slug();
		this.title = card.title();
		this.description = card.description();
		this.topic = card.topic();
		this.position = card.position();
		this.audience = audience;
		this.summary = summary;
		this.related = related;
		this.body = body;
		this.review = review;
	}

	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	public String description() {
		return this.description;
	}

	public String topic() {
		return this.topic;
	}

	public List<Audience> audience() {
		return this.audience;
	}

	public List<String> summary() {
		return this.summary;
	}

	public List<String> related() {
		return this.related;
	}

	public RenderedMarkdown body() {
		return this.body;
	}

	public Review review() {
		return this.review;
	}

}
