package org.benzoguide.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A source the site leans on. */
@Entity
public class Reference {

	@Id
	private String id;

	@Column(length = Length.LONG)
	private String title;

	private String publisher;

	/** A year, or "undated". */
	private String published;

	@Column(length = Length.LONG)
	private String url;

	@Enumerated(EnumType.STRING)
	private ReferenceKind kind;

	@Column(length = Length.LONG)
	private @Nullable String note;

	protected Reference() {
	}

	Reference(String id, String title, String publisher, String published, String url, ReferenceKind kind,
			@Nullable String note) {
		this.id = id;
		this.title = title;
		this.publisher = publisher;
		this.published = published;
		this.url = url;
		this.kind = kind;
		this.note = note;
	}

	public String id() {
		return this.id;
	}

	public String title() {
		return this.title;
	}

	public String publisher() {
		return this.publisher;
	}

	public String published() {
		return this.published;
	}

	public String url() {
		return this.url;
	}

	public ReferenceKind kind() {
		return this.kind;
	}

	public @Nullable String note() {
		return this.note;
	}

}
