package org.benzoguide.provider;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The ways to reach a provider.
 *
 * @param phones numbers to call
 * @param website the address of its site
 */
@Embeddable
public record Reach(@JdbcTypeCode(SqlTypes.JSON) List<Phone> phones, @Nullable @Column(length = 1000) String website) {

	Reach with(Reach other) {
		return new Reach(Stream.concat(this.phones.stream(), other.phones.stream()).distinct().toList(),
				(this.website != null) ? this.website : other.website);
	}

}
