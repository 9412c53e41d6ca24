package org.benzoguide.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.RenderedMarkdown;
import org.hibernate.Length;

/** A page about the site itself, such as About or Privacy. */
@Entity
public class StaticPage {

	@Id
	private String slug;

	private String title;

	@Column(length = Length.LONG)
	private String description;

	@Embedded
	private RenderedMarkdown body;

	@Embedded
	private Review review;

	protected StaticPage() {
	}

	StaticPage(String slug, String title, String description, RenderedMarkdown body, Review review) {
		this.slug = slug;
		this.title = title;
		this.description = description;
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

	public RenderedMarkdown body() {
		return this.body;
	}

	public Review review() {
		return this.review;
	}

}
