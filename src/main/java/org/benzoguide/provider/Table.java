package org.benzoguide.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables packed with the program: columns parted by tabs, notes after #. */
public final class Table {

	private Table() {
	}

	/** The rows of a table. */
	public static List<List<String>> read(String resource) {
		try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
