package org.benzoguide.markdown;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The body of a page, ready to print.
 *
 * @param html safe to print as it is
 * @param headings for the contents list
 * @param citations the sources, in the order of their numbers
 * @param minutes how long the page takes to read
 */
@Embeddable
public record RenderedMarkdown(@Column(length = Length.LONG32) String html,
		@JdbcTypeCode(SqlTypes.JSON) List<Heading> headings, @JdbcTypeCode(SqlTypes.JSON) List<Citation> citations,
		int minutes) {

	/** The keys of the sources, in the order of their numbers. */
	public List<String> sources() {
		return this.citations.stream().map(Citation::key).toList();
	}

}
