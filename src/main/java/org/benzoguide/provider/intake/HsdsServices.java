package org.benzoguide.provider.intake;

import tools.jackson.databind.JsonNode;

/** Finds each service at each of its locations, whichever of them holds the others. */
class HsdsServices {

	private final HsdsListing listing;

	HsdsServices(HsdsListing listing) {
		this.listing = listing;
	}

	void read(long row, JsonNode node, Rows rows) {
		if (!node.isObject()) {
			rows.skip(row, "it is not an object");
		}
		else if (node.path("service").isObject()) {
			offer(row, node.path("service"), node, node.path("service").path("organization"), rows);
		}
		else if (node.path("services").isArray()) {
			node.path("services").forEach((service) -> service(row, service, node, rows));
		}
		else if (node.has("organization_identifiers") || node.has("legal_status") || node.has("year_incorporated")) {
			rows.skip(row, "it is an organisation without its services; export services instead");
		}
		else {
			service(row, node, node.path("organization"), rows);
		}
	}

	private void service(long row, JsonNode service, JsonNode organisation, Rows rows) {
		JsonNode places = service.path("service_at_locations");
		if (!places.isEmpty()) {
			places.forEach((place) -> offer(row, service, place, organisation, rows));
		}
		else {
			offer(row, service, service, organisation, rows);
		}
	}

	/**
	 * Takes one service at one place.
	 * @param place holds the location, and telephones and hours of its own
	 */
	private void offer(long row, JsonNode service, JsonNode place, JsonNode organisation, Rows rows) {
		String status = JsonFiles.text(service, "status");
		if (status != null && !status.equals("active")) {
			rows.skip(row, "its status is \"" + status + "\", not active");
		}
		else if (place.path("location").isObject() || organisation.path("locations").isEmpty()) {
			rows.take(row, this.listing.of(service, place, place.path("location"), organisation));
		}
		else {
			organisation.path("locations")
				.forEach((location) -> rows.take(row, this.listing.of(service, place, location, organisation)));
		}
	}

}
