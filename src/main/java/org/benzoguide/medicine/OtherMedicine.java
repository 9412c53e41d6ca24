package org.benzoguide.medicine;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A street drug, a designer drug or a medicine of which too little is known for a page:
 * named, without a figure.
 */
@Entity
public class OtherMedicine {

	/** The address of the page on which all of them stand, each with its id as anchor. */
	public static final String URL = "/medicines/street-and-designer-drugs";

	@Id
	private String id;

	private int position;

	private String name;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> names;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<LegalStatus> legal;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> sources;

	@Column(length = Length.LONG)
	private String note;

	protected OtherMedicine() {
	}

	OtherMedicine(String id, int position, String name, List<String> names, List<LegalStatus> legal,
			List<String> sources, String note) {
		this.id = id;
		this.position = position;
		this.name = name;
		this.names = names;
		this.legal = legal;
		this.sources = sources;
		this.note = note;
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public List<String> names() {
		return this.names;
	}

	public List<LegalStatus> legal() {
		return this.legal;
	}

	public List<String> sources() {
		return this.sources;
	}

	public String note() {
		return this.note;
	}

}
