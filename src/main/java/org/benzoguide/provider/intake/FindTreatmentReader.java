package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.benzoguide.provider.DirectoryFormat;
import org.benzoguide.provider.GeoPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads a page of FindTreatment.gov: an object whose {@code rows} are the facilities. */
class FindTreatmentReader implements DirectoryReader {

	private static final List<String> NUMBERS = List.of("phone", "intake1", "intake2", "hotline1", "hotline2");

	private final ServiceTerms terms;

	FindTreatmentReader(ServiceTerms terms) {
		this.terms = terms;
	}

	@Override
	public DirectoryFormat format() {
		return DirectoryFormat.FIND_TREATMENT;
	}

	@Override
	public void read(Path file, Rows rows) throws IOException {
		long size = Files.size(file);
		JsonFiles.read(file, (parser, bytes) -> {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				boolean list = parser.currentName().equals("rows") && parser.nextToken() == JsonToken.START_ARRAY;
				if (list) {
					rows(parser, bytes, size, rows);
				}
				else if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
					parser.nextToken();
					parser.skipChildren();
				}
				else {
					throw new RefusedException(file + " looks like FindTreatment.gov, but its rows are not a list.");
				}
			}
			if (parser.nextToken() != null) {
				throw new RefusedException(file + " goes on after the end of its JSON.");
			}
		});
	}

	private void rows(JsonParser parser, MeteredStream bytes, long size, Rows rows) {
		for (long row = 1; parser.nextToken() != JsonToken.END_ARRAY; row++) {
			bytes.allow(JsonFiles.LARGEST_ROW);
			JsonNode node = JsonFiles.tree(parser);
			if (node.isObject()) {
				rows.take(row, draft(node));
			}
			else {
				rows.skip(row, "it is not an object");
			}
			rows.reached(bytes.bytes(), size);
		}
	}

	private ListingDraft draft(JsonNode row) {
		String name = JsonFiles.text(row, "name1");
		String street = JsonFiles.text(row, "street1");
		String zip = Samhsa.zip(JsonFiles.text(row, "zip"));
		ListingDraft draft = new ListingDraft(key(name) + "\n" + key(street) + "\n" + key(zip));
		draft.named(name, JsonFiles.text(row, "name2"));
		draft.at(Samhsa.address(Text.joined(street, JsonFiles.text(row, "street2")), JsonFiles.text(row, "city"),
				JsonFiles.text(row, "state"), zip), position(row));
		draft.website(JsonFiles.text(row, "website"));
		NUMBERS.forEach((number) -> draft.phone(Samhsa.label(number), JsonFiles.text(row, number)));
		for (JsonNode service : row.path("services")) {
			apply(service, draft);
		}
		return draft;
	}

	private void apply(JsonNode service, ListingDraft draft) {
		String category = JsonFiles.text(service, "f2");
		String values = JsonFiles.text(service, "f3");
		if (category != null && values != null) {
			for (String value : values.split(";")) {
				this.terms.of(category.strip(), value).forEach((meaning) -> meaning.apply(draft, value));
			}
		}
	}

	private static @Nullable GeoPoint position(JsonNode row) {
		String latitude = JsonFiles.text(row, "latitude");
		String longitude = JsonFiles.text(row, "longitude");
		return Samhsa.position(latitude, longitude);
	}

	private static String key(@Nullable String text) {
		return Objects.requireNonNullElse(Text.of(text), "").toLowerCase(Locale.ROOT);
	}

}
