package org.benzoguide.provider.intake;

import java.util.Objects;

import org.benzoguide.provider.Facet;
import org.benzoguide.provider.Statement;
import tools.jackson.databind.JsonNode;

/** Reads whom an HSDS service is for. */
final class HsdsPeople {

	private HsdsPeople() {
	}

	static void apply(JsonNode service, ListingDraft draft) {
		draft.says(Statement.ELIGIBILITY, JsonFiles.text(service, "eligibility_description"));
		HsdsListing.stream(service.path("service_areas"))
			.flatMap((area) -> HsdsListing.texts(area, "name", "description"))
			.forEach((words) -> draft.says(Statement.ELIGIBILITY, words));
		ages(service.path("minimum_age"), service.path("maximum_age"), draft);
	}

	private static void ages(JsonNode lowest, JsonNode highest, ListingDraft draft) {
		if (lowest.isNumber() || highest.isNumber()) {
			double from = lowest.isNumber() ? lowest.asDouble() : 0;
			double to = highest.isNumber() ? highest.asDouble() : 200;
			draft.says(Statement.ELIGIBILITY, written(lowest) + "–" + written(highest));
			takes(draft, Facet.CHILDREN, from <= 12 && to >= 0);
			takes(draft, Facet.YOUNG_ADULTS, from <= 25 && to >= 18);
			takes(draft, Facet.ADULTS, from <= 64 && to >= 26);
			takes(draft, Facet.OLDER_ADULTS, from <= 120 && to >= 65);
		}
	}

	private static String written(JsonNode age) {
		return age.isNumber() ? Objects.toString(age.asString()) : "";
	}

	private static void takes(ListingDraft draft, Facet age, boolean does) {
		if (does) {
			draft.offers(age);
		}
	}

}
