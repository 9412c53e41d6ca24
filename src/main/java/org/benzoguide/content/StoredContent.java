package org.benzoguide.content;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the content stands in the store: one row, written in the commit that
 * writes the state. Whoever writes locks it first.
 */
@Entity
class StoredContent {

	static final int ONLY = 1;

	@Id
	private int id = ONLY;

	private String version;

	/** Counts the states that have stood here. */
	private long state;

	private @Nullable Instant since;

	/**
	 * The names of the entities it consists of, so that the next state can remove them.
	 */
	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> kinds;

	protected StoredContent() {
	}

	StoredContent(String version, long state, Instant since, List<String> kinds) {
		this.version = version;
		this.state = state;
		this.since = since;
		this.kinds = kinds;
	}

	String version() {
		return this.version;
	}

	long state() {
		return this.state;
	}

	List<String> kinds() {
		return this.kinds;
	}

}
