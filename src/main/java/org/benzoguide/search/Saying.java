package org.benzoguide.search;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Words readers type, and what they mean. */
@Entity
public class Saying {

	@Id
	private int position;

	@Enumerated(EnumType.STRING)
	private Meaning meaning;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> typed;

	/** An address, a country code, or what to search for; null where it means nothing. */
	private @Nullable String target;

	protected Saying() {
	}

	Saying(int position, Meaning meaning, List<String> typed, @Nullable String target) {
		this.position = position;
		this.meaning = meaning;
		this.typed = typed;
		this.target = target;
	}

	Meaning meaning() {
		return this.meaning;
	}

	List<String> typed() {
		return this.typed;
	}

	@Nullable String target() {
		return this.target;
	}

}
