package org.benzoguide.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a state of the content as text and reads it again: the version and the number of
 * files on the first line, then an entity a line, its class before it.
 */
final class ContentSnapshot {

	/** Entities are their fields; what they say of themselves is for templates. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((fields) -> fields.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
			.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
			.withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
		.constructorDetector(ConstructorDetector.DEFAULT.withAllowImplicitWithDefaultConstructor(false))
		.build();

	private ContentSnapshot() {
	}

	static void write(BuiltContent built, Writer out) throws IOException {
		out.write(built.version() + " " + built.files() + "\n");
		for (Object entity : built.entities()) {
			out.write(entity.getClass().getName() + " " + JSON.writeValueAsString(entity) + "\n");
		}
	}

	/**
	 * Reads a state, if it is the wanted one.
	 * @return empty if it is of another version
	 */
	static Optional<BuiltContent> read(Reader in, String version) throws IOException {
		try (BufferedReader lines = new BufferedReader(in)) {
			String[] first = String.valueOf(lines.readLine()).split(" ");
			if (!version.equals(first[0])) {
				return Optional.empty();
			}
			List<Object> entities = lines.lines().map(ContentSnapshot::entity).toList();
			return Optional.of(new BuiltContent(version, Integer.parseInt(first[1]), entities));
		}
	}

	private static Object entity(String line) {
		int space = line.indexOf(' ');
		try {
			return JSON.readValue(line.substring(space + 1), Class.forName(line.substring(0, space)));
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("The snapshot was not written by this program.", ex);
		}
	}

}
