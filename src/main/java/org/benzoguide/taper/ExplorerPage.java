package org.benzoguide.taper;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.RenderedMarkdown;
import org.hibernate.Length;

/** The words around the picture. */
@Entity
class ExplorerPage {

	@Id
	private String url;

	private String title;

	@Column(length = Length.LONG)
	private String description;

	@Embedded
	private RenderedMarkdown body;

	@Embedded
	private Review review;

	protected ExplorerPage() {
	}

	ExplorerPage(String url, String title, String description, RenderedMarkdown body, Review review) {
		this.url = url;
		this.title = title;
		this.description = description;
		this.body = body;
		this.review = review;
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
