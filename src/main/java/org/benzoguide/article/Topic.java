package org.benzoguide.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;

/** A group of articles that are read in order. */
@Entity
public class Topic {

	@Id
	private String id;

	private String title;

	@Column(length = Length.LONG)
	private String description;

	private int position;

	protected Topic() {
	}

	Topic(String id, String title, String description, int position) {
		this.id = id;
		this.title = title;
		this.description = description;
		this.position = position;
	}

	public String id() {
		return this.id;
	}

	public String title() {
		return this.title;
	}

	public String description() {
		return this.description;
	}

	public int position() {
		return this.position;
	}

}
