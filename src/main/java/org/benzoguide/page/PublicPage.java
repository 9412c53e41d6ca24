package org.benzoguide.page;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A page anyone may visit. */
@Entity
public class PublicPage {

	@Id
	private String url;

	private String title;

	@Column(length = Length.LONG)
	private @Nullable String description;

	private @Nullable LocalDate changed;

	protected PublicPage() {
	}

	/**
	 * Describes a page.
	 * @param url its address, from the first slash
	 * @param title its heading
	 * @param description one plain sentence, if it has one
	 * @param changed when its words last changed, if they carry a date
	 */
	public PublicPage(String url, String title, @Nullable String description, @Nullable LocalDate changed) {
		this.url = url;
		this.title = title;
		this.description = description;
		this.changed = changed;
	}

	public String url() {
		return this.url;
	}

	public String title() {
		return this.title;
	}

	public @Nullable String description() {
		return this.description;
	}

	public @Nullable LocalDate changed() {
		return this.changed;
	}

}
