package org.benzoguide.appointment;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.benzoguide.markdown.Citation;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What to take to one kind of appointment. */
@Entity
class Sheet {

	@Id
	private String id;

	private int position;

	/** In the list of choices. */
	private String name;

	/** At the head of the sheet. */
	private String title;

	@Embedded
	private SheetWords words;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(length = Length.LONG32)
	private List<Citation> citations;

	protected Sheet() {
	}

	Sheet(String id, int position, String name, String title, SheetWords words, List<Citation> citations) {
		this.id = id;
		this.position = position;
		this.name = name;
		this.title = title;
		this.words = words;
		this.citations = citations;
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String title() {
		return this.title;
	}

	public SheetWords words() {
		return this.words;
	}

	public List<Citation> citations() {
		return this.citations;
	}

}
