package org.benzoguide.helpline;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a country has besides its helplines: emergency numbers, treatment finders, closed
 * lines.
 */
@Entity
public class CountryHelp {

	/** ISO 3166 code, two capital letters. */
	@Id
	private String country;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<EmergencyNumber> emergency;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Finder> finders;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<ClosedLine> closed;

	protected CountryHelp() {
	}

	CountryHelp(String country, List<EmergencyNumber> emergency, List<Finder> finders, List<ClosedLine> closed) {
		this.country = country;
		this.emergency = emergency;
		this.finders = finders;
		this.closed = closed;
	}

	public String country() {
		return this.country;
	}

	public List<EmergencyNumber> emergency() {
		return this.emergency;
	}

	public List<Finder> finders() {
		return this.finders;
	}

	public List<ClosedLine> closed() {
		return this.closed;
	}

}
