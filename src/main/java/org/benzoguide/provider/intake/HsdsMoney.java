package org.benzoguide.provider.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.benzoguide.provider.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what an HSDS service costs, and who pays for it to be there. */
final class HsdsMoney {

	private HsdsMoney() {
	}

	/**
	 * Reads both into a draft.
	 * @param nodes the service and its organisation
	 */
	static void apply(List<JsonNode> nodes, ListingDraft draft) {
		JsonNode service = nodes.get(0);
		// The older name of the same field; exporters that fill both repeat themselves.
		draft.says(Statement.FEES,
				JsonFiles.text(service, service.hasNonNull("fees_description") ? "fees_description" : "fees"));
		HsdsListing.stream(service.path("cost_options")).forEach((cost) -> draft.says(Statement.FEES, cost(cost)));
		// Who funds a service says nothing of how a patient may pay.
		nodes.stream()
			.flatMap((node) -> HsdsListing.stream(node.path("funding")))
			.forEach((fund) -> draft.says(Statement.ABOUT, JsonFiles.text(fund, "source")));
	}

	private static @Nullable String cost(JsonNode cost) {
		String amount = HsdsListing.texts(cost, "amount", "currency", "amount_description")
			.collect(Collectors.joining(" "));
		String valid = HsdsListing.texts(cost, "valid_from", "valid_to").collect(Collectors.joining("/"));
		return Text.joined(JsonFiles.text(cost, "option"), amount, valid);
	}

}
