package org.benzoguide.content;

import java.util.List;

/**
 * A Markdown file taken apart.
 *
 * @param fields its front matter
 * @param body the Markdown below it
 * @param bodyLine the line the body begins at, from 1
 */
public record FrontMatter(Fields fields, String body, int bodyLine) {

	private static final String FENCE = "---";

	/** Splits a file at the two lines of {@code ---}; a file without them is reported. */
	public static FrontMatter of(ContentFile file, ContentImport content) {
		List<String> lines = file.text().lines().toList();
		int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
		if (end < 1 || !lines.get(0).equals(FENCE)) {
			content.report(file.at(1), "The front matter is not closed, or does not begin on the first line.",
					"Begin the file with a line of ---, then the keys, then another line of ---.");
			return new FrontMatter(new YamlSource(content, file, "{}", 1).mapping(), "", 1);
		}
		String yaml = String.join("\n", lines.subList(1, end));
		String body = String.join("\n", lines.subList(end + 1, lines.size()));
		return new FrontMatter(new YamlSource(content, file, yaml, 2).mapping(), body, end + 2);
	}

	/** A YAML file that is one mapping. */
	public static Fields mapping(ContentFile file, ContentImport content) {
		return new YamlSource(content, file, file.text(), 1).mapping();
	}

	/** A YAML file that is a list of mappings. */
	public static List<Fields> list(ContentFile file, ContentImport content) {
		return new YamlSource(content, file, file.text(), 1).mappings();
	}

}
