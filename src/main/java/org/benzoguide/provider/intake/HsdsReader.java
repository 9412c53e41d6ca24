package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.benzoguide.provider.DirectoryFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads Open Referral HSDS 3.0: one service, one organisation or one service at a
 * location, a list of them, or a page whose {@code contents} they are.
 */
class HsdsReader implements DirectoryReader {

	private final HsdsServices services;

	HsdsReader(ServiceTerms terms) {
		this.services = new HsdsServices(new HsdsListing(terms));
	}

	@Override
	public DirectoryFormat format() {
		return DirectoryFormat.HSDS;
	}

	@Override
	public void read(Path file, Rows rows) throws IOException {
		long size = Files.size(file);
		JsonFiles.read(file, (parser, bytes) -> {
			if (parser.nextToken() == JsonToken.START_ARRAY) {
				list(parser, bytes, size, rows);
			}
			else {
				object(parser, bytes, size, rows);
			}
			if (parser.nextToken() != null) {
				throw new RefusedException(file + " goes on after the end of its JSON.");
			}
		});
	}

	private void object(JsonParser parser, MeteredStream bytes, long size, Rows rows) {
		ObjectNode whole = JsonNodeFactory.instance.objectNode();
		boolean page = false;
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("contents")) {
				list(parser, bytes, size, rows);
				page = true;
			}
			else {
				whole.set(name, JsonFiles.tree(parser));
			}
		}
		if (!page) {
			this.services.read(1, whole, rows);
			rows.reached(size, size);
		}
	}

	private void list(JsonParser parser, MeteredStream bytes, long size, Rows rows) {
		for (long row = 1; parser.nextToken() != JsonToken.END_ARRAY; row++) {
			bytes.allow(JsonFiles.LARGEST_ROW);
			JsonNode node = JsonFiles.tree(parser);
			this.services.read(row, node, rows);
			rows.reached(bytes.bytes(), size);
		}
	}

}
