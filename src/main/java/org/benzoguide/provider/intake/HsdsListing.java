package org.benzoguide.provider.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.benzoguide.provider.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns one HSDS service at one location into a listing. */
class HsdsListing {

	private final ServiceTerms terms;

	HsdsListing(ServiceTerms terms) {
		this.terms = terms;
	}

	ListingDraft of(JsonNode service, JsonNode place, JsonNode location, JsonNode organisation) {
		String name = JsonFiles.text(service, "name");
		String owner = JsonFiles.text(organisation, "name");
		String id = Objects.requireNonNullElse(JsonFiles.text(service, "id"), name + "\n" + owner);
		ListingDraft draft = new ListingDraft(id + "\n" + JsonFiles.text(location, "id"));
		draft.named(name, Text.joined(owner, JsonFiles.text(location, "name")));
		HsdsAddress.of(location).ifPresent((address) -> draft.at(address, HsdsAddress.position(location)));
		draft.website(JsonFiles.text(service, "url"));
		draft.website(JsonFiles.text(location, "url"));
		draft.website(JsonFiles.text(organisation, "website"));
		draft.dated(date(service));
		HsdsWays.apply(List.of(place, service, location, organisation), draft);
		words(service, draft);
		draft.says(Statement.ABOUT, JsonFiles.text(place, "description"));
		HsdsPeople.apply(service, draft);
		HsdsMoney.apply(List.of(service, organisation), draft);
		HsdsOwner.apply(organisation, draft);
		Stream.of(service, place, location, organisation)
			.flatMap((node) -> stream(node.path("attributes")))
			.forEach((attribute) -> attribute(attribute, draft));
		stream(location.path("accessibility")).forEach((entry) -> draft.says(Statement.ACCESS,
				texts(entry, "description", "details").collect(Collectors.joining(" "))));
		draft.says(Statement.TRAVEL, JsonFiles.text(location, "transportation"));
		return draft;
	}

	private void words(JsonNode service, ListingDraft draft) {
		draft.says(Statement.ALERT, JsonFiles.text(service, "alert"));
		draft.says(Statement.ABOUT, JsonFiles.text(service, "description"));
		draft.says(Statement.ACCREDITATION, JsonFiles.text(service, "accreditations"));
		draft.says(Statement.LICENCE, JsonFiles.text(service, "licenses"));
		draft.says(Statement.LANGUAGES, JsonFiles.text(service, "interpretation_services"));
		draft.says(Statement.HOW_TO_APPLY, JsonFiles.text(service, "application_process"));
		draft.says(Statement.WAIT, JsonFiles.text(service, "wait_time"));
		stream(service.path("required_documents"))
			.forEach((paper) -> draft.says(Statement.DOCUMENTS, JsonFiles.text(paper, "document")));
		Stream.of("name", "description", "eligibility_description", "fees_description")
			.forEach((key) -> mean(JsonFiles.text(service, key), draft));
	}

	/**
	 * Terms of SAMHSA's vocabulary are known by their category, any other by its words.
	 */
	private void attribute(JsonNode attribute, ListingDraft draft) {
		JsonNode term = attribute.path("taxonomy_term");
		for (String value : Stream.of(JsonFiles.text(term, "name"), JsonFiles.text(attribute, "value"))
			.filter(Objects::nonNull)
			.toList()) {
			String parent = Objects.requireNonNullElse(JsonFiles.text(term, "parent_id"), ServiceTerms.FREE);
			this.terms.of(parent, value).forEach((meaning) -> meaning.apply(draft, value));
			mean(value, draft);
		}
	}

	private void mean(@Nullable String words, ListingDraft draft) {
		if (words != null) {
			this.terms.of(ServiceTerms.FREE, words).forEach((meaning) -> meaning.apply(draft, words));
		}
	}

	/** What there is of several fields, in their order. */
	static Stream<String> texts(JsonNode node, String... keys) {
		return Stream.of(keys).flatMap((key) -> Stream.ofNullable(JsonFiles.text(node, key)));
	}

	/** The day on which someone last vouched for the service, or changed it. */
	private static @Nullable LocalDate date(JsonNode service) {
		return Stream.of("assured_date", "last_modified")
			.map((key) -> JsonFiles.text(service, key))
			.filter((text) -> text != null && text.length() >= 10)
			.map((text) -> Text.day(text.substring(0, 10)))
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	static Stream<JsonNode> stream(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

}
