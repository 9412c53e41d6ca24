package org.benzoguide.glossary;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A word the site explains. */
@Entity
public class Term {

	@Id
	private String id;

	private String term;

	@Column(length = Length.LONG)
	private String definition;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> synonyms;

	/** A key of the bibliography. */
	private String source;

	protected Term() {
	}

	Term(String id, String term, String definition, List<String> synonyms, String source) {
		this.id = id;
		this.term = term;
		this.definition = definition;
		this.synonyms = synonyms;
		this.source = source;
	}

	public String id() {
		return this.id;
	}

	public String term() {
		return this.term;
	}

	public String definition() {
		return this.definition;
	}

	public List<String> synonyms() {
		return this.synonyms;
	}

	public String source() {
		return this.source;
	}

}
