package org.benzoguide.provider;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.benzoguide.markdown.Citation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What everyone who looks for treatment should hear, and the questions to ask on the
 * call.
 */
@Entity
public class FinderAdvice {

	static final String ID = "find-treatment";

	@Id
	private String id;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> warnings;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> questions;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Citation> citations;

	protected FinderAdvice() {
	}

	FinderAdvice(List<String> warnings, List<String> questions, List<Citation> citations) {
		this.id = ID;
		this.warnings = warnings;
		this.questions = questions;
		this.citations = citations;
	}

	/** Paragraphs of our own rendered Markdown. */
	public List<String> warnings() {
		return this.warnings;
	}

	/** Lines of our own rendered Markdown. */
	public List<String> questions() {
		return this.questions;
	}

	public List<Citation> citations() {
		return this.citations;
	}

}
