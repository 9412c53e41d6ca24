package org.benzoguide.provider.intake;

import java.util.Comparator;
import java.util.Optional;

import org.benzoguide.country.Country;
import org.benzoguide.provider.Address;
import org.benzoguide.provider.GeoPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads where an HSDS location is. */
final class HsdsAddress {

	private HsdsAddress() {
	}

	/** Its address, rather the one to go to than the one to write to. */
	static Optional<Address> of(JsonNode location) {
		return HsdsListing.stream(location.path("addresses"))
			.min(Comparator.comparing((address) -> "physical".equals(JsonFiles.text(address, "address_type")) ? 0 : 1))
			.flatMap((address) -> country(address).map((country) -> address(address, country)));
	}

	/** Its point, unless the degrees cannot be degrees. */
	static @Nullable GeoPoint position(JsonNode location) {
		return Samhsa.position(JsonFiles.text(location, "latitude"), JsonFiles.text(location, "longitude"));
	}

	private static Address address(JsonNode address, Country country) {
		String region = Text.of(JsonFiles.text(address, "state_province"));
		return new Address(country.code(),
				Text.joined(JsonFiles.text(address, "attention"), JsonFiles.text(address, "address_1"),
						JsonFiles.text(address, "address_2")),
				Text.of(JsonFiles.text(address, "city")),
				(region != null) ? region : Text.of(JsonFiles.text(address, "region")),
				Text.of(JsonFiles.text(address, "postal_code")));
	}

	private static Optional<Country> country(JsonNode address) {
		String written = Text.of(JsonFiles.text(address, "country"));
		return (written != null) ? Country.all()
			.stream()
			.filter((country) -> country.code().equalsIgnoreCase(written) || country.name().equalsIgnoreCase(written)
					|| new java.util.Locale("", country.code()).getISO3Country().equalsIgnoreCase(written))
			.findFirst() : Optional.empty();
	}

}
