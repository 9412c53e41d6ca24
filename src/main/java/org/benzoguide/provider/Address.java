package org.benzoguide.provider;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider is, as its directory writes it.
 *
 * @param country ISO 3166 code, two capital letters
 * @param street one or more lines of it, parted by commas
 * @param town the town or city
 * @param region the state or province, often as a code
 * @param postcode the postcode
 */
@Embeddable
public record Address(@Column(length = 2) String country, @Nullable @Column(length = 500) String street,
		@Nullable @Column(length = 200) String town, @Nullable @Column(length = 100) String region,
		@Nullable @Column(length = 20) String postcode) {

	/** Town, region and postcode on one line. */
	public String line() {
		String end = Stream.of(this.region, this.postcode)
			.filter((part) -> part != null)
			.collect(Collectors.joining(" "));
		return Stream.of(this.town, end)
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

}
