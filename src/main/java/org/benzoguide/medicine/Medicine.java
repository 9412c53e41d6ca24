package org.benzoguide.medicine;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.RenderedMarkdown;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A medicine with a page of its own. */
@Entity
public class Medicine {

	@Id
	private String slug;

	private String title;

	@Column(length = Length.LONG)
	private String description;

	@Enumerated(EnumType.STRING)
	private Family family;

	@Enumerated(EnumType.STRING)
	private Acting acting;

	@JdbcTypeCode(SqlTypes.JSON)
	private MedicineFacts facts;

	@Embedded
	private @Nullable Equivalent equivalent;

	/** Addresses of articles. */
	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> related;

	@Embedded
	private RenderedMarkdown body;

	@Embedded
	private Review review;

	protected Medicine() {
	}

	Medicine(String slug, String title, String description, Family family, Acting acting, MedicineFacts facts,
			@Nullable Equivalent equivalent, List<String> related, RenderedMarkdown body, Review review) {
		this.slug = slug;
		this.title = title;
		this.description = description;
		this.family = family;
		this.acting = acting;
		this.facts = facts;
		this.equivalent = equivalent;
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

	public Family family() {
		return this.family;
	}

	public Acting acting() {
		return this.acting;
	}

	public MedicineFacts facts() {
		return this.facts;
	}

	/** Null when neither table has it. */
	public @Nullable Equivalent equivalent() {
		return this.equivalent;
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
