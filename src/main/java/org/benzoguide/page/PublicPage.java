package org.benzoguide.page;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

	/** Keys of the bibliography. */
	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> sources;

	protected PublicPage() {
	}

	/**
	 * Describes a page.
	 * @param url its address, from the first slash
	 * @param title its heading
	 * @param description one plain sentence, if it has one
	 * @param changed when its words last changed, if they carry a date
	 * @param sources the keys of the sources it cites
	 */
	public PublicPage(String url, String title, @Nullable String description, @Nullable LocalDate changed,
			List<String> sources) {
		this.url = url;
		this.title = title;
		this.description = description;
		this.changed = changed;
		this.sources = sources;
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

	public List<String> sources() {
		return this.sources;
	}

}
