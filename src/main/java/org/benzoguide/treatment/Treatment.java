package org.benzoguide.treatment;

import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.RenderedMarkdown;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A treatment option. */
@Entity
public class Treatment {

	@Id
	private String slug;

	private String title;

	@Column(length = Length.LONG)
	private String description;

	private int position;

	@Embedded
	private Profile profile;

	@JdbcTypeCode(SqlTypes.JSON)
	private Comparison comparison;

	/** Addresses of articles. */
	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> related;

	@Embedded
	private RenderedMarkdown body;

	@Embedded
	private Review review;

	protected Treatment() {
	}

	Treatment(TreatmentCard card, Comparison comparison, List<String> related, RenderedMarkdown body, Review review) {
		this.slug = card.slug();
		this.title = card.title();
		this.description = card.description();
		this.position = card.position();
		this.profile = card.profile();
		this.comparison = comparison;
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

	public Profile profile() {
		return this.profile;
	}

	/** The rows in words: HTML that is safe to print as it is, on any page. */
	public Map<ComparisonRow, String> cells() {
		return this.comparison.cells();
	}

	public Comparison comparison() {
		return this.comparison;
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
