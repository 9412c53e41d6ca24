package org.benzoguide.content;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A stretch of YAML in a file. It is read as nodes and never typed: YAML 1.1 would turn
 * NO into false, 17:00 into 1020 and 0112 into an octal number.
 *
 * @param content where faults are reported
 * @param file the file it stands in
 * @param text the YAML
 * @param firstLine the line of the file it begins at, from 1
 */
record YamlSource(ContentImport content, ContentFile file, String text, int firstLine) {

	/** The whole text as one mapping; reported, and empty, when it is not one. */
	Fields mapping() {
		Optional<Fields> fields = root().flatMap((value) -> value.asMapping(() -> report("keys with values")));
		return fields.orElseGet(() -> new Fields(this.content, this.file.at(this.firstLine), Map.of()));
	}

	/** The whole text as a list of mappings; reported, and empty, when it is not one. */
	List<Fields> mappings() {
		return root().map((value) -> value.asMappings(() -> report("entries that begin with \"- \"")))
			.orElse(List.of());
	}

	Place place(Node node) {
		return this.file.at(this.firstLine + node.getStartMark().getLine());
	}

	Fields fields(MappingNode mapping) {
		Map<String, FieldValue> values = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			if (values.putIfAbsent(key, new FieldValue(tuple.getValueNode(), this)) != null) {
				this.content.report(place(tuple.getKeyNode()), "The key \"" + key + "\" stands here twice.",
						"Keep one of the two.");
			}
		}
		return new Fields(this.content, place(mapping), values);
	}

	private Optional<FieldValue> root() {
		try {
			@Nullable Node node = new Yaml(new LoaderOptions()).compose(new StringReader(this.text));
			return Optional.ofNullable(node).map((root) -> new FieldValue(root, this));
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() : 0;
			unreadable(line, ex.getProblem());
		}
		catch (YAMLException ex) {
			unreadable(0, ex.getMessage());
		}
		return Optional.empty();
	}

	private void unreadable(int line, @Nullable String why) {
		this.content.report(this.file.at(this.firstLine + line), "This is not readable YAML: " + why + ".",
				"Check the indent and the colons here; put a value that holds \": \" or \"#\" in quotes.");
	}

	private void report(String expected) {
		this.content.report(this.file.at(this.firstLine), "This should hold " + expected + ".",
				"See docs/content-guide.md for an example of this kind of file.");
	}

}
