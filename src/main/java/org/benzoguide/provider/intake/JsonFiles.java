package org.benzoguide.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Opens JSON so that neither a deep nor an endless value fills the memory. */
final class JsonFiles {

	/** A listing of the largest real directory has about 20 KB. */
	static final long LARGEST_ROW = 4 << 20;

	private static final ObjectMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(60)
				.maxStringLength(1 << 20)
				.maxNameLength(1000)
				.maxNumberLength(100)
				.build())
			.build())
		// A row is read from the middle of a file.
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private JsonFiles() {
	}

	/** Reads a file; what goes wrong becomes one sentence. */
	static void read(Path file, Reading reading) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				MeteredStream metered = new MeteredStream(in, LARGEST_ROW);
				JsonParser parser = MAPPER.createParser(metered)) {
			reading.read(parser, metered);
		}
		catch (JacksonException ex) {
			throw new RefusedException(sentence(file, ex));
		}
	}

	/** The value at which the parser stands. */
	static JsonNode tree(JsonParser parser) {
		return MAPPER.readTree(parser);
	}

	/** A text or a number of an object as text; null where there is none. */
	static @Nullable String text(JsonNode object, String name) {
		JsonNode value = object.path(name);
		return (value.isValueNode() && !value.isNull()) ? value.asString() : null;
	}

	private static String sentence(Path file, JacksonException ex) {
		if (ex instanceof StreamConstraintsException) {
			return file + " holds a value that is longer, or lies deeper, than anything in a listing.";
		}
		String where = where(ex.getLocation());
		if (ex instanceof UnexpectedEndOfInputException || ended(ex)) {
			return file + " is cut off: its JSON ends " + where + " in the middle of a value.";
		}
		if (ex.getCause() instanceof MeteredStream.TooMuchException) {
			return file + " holds a single row of more than " + (LARGEST_ROW >> 20) + " MB, which is no listing.";
		}
		return file + " is not well-formed JSON: it breaks " + where + ".";
	}

	private static String where(@Nullable TokenStreamLocation at) {
		return (at != null) ? "at line " + at.getLineNr() + ", column " + at.getColumnNr() : "somewhere";
	}

	private static boolean ended(JacksonException ex) {
		return ex.getOriginalMessage().startsWith("Unexpected end-of-input");
	}

	/** What is done with an open file. */
	interface Reading {

		void read(JsonParser parser, MeteredStream bytes) throws IOException;

	}

}
