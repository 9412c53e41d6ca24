package org.benzoguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One YAML value with its place; each reader of it says what to do when the value has
 * another shape than asked for.
 */
record FieldValue(Node node, YamlSource source) {

	Place place() {
		return this.source.place(this.node);
	}

	Optional<String> asText(Runnable otherwise) {
		if (this.node instanceof ScalarNode scalar) {
			return Optional.of(scalar.getValue().strip()).filter((text) -> !text.isEmpty());
		}
		otherwise.run();
		return Optional.empty();
	}

	List<String> asTexts(Runnable otherwise) {
		List<String> texts = new ArrayList<>();
		for (FieldValue item : items(otherwise)) {
			item.asText(otherwise).ifPresent(texts::add);
		}
		return List.copyOf(texts);
	}

	Optional<Fields> asMapping(Runnable otherwise) {
		if (this.node instanceof MappingNode mapping) {
			return Optional.of(this.source.fields(mapping));
		}
		if (!isEmpty()) {
			otherwise.run();
		}
		return Optional.empty();
	}

	List<Fields> asMappings(Runnable otherwise) {
		List<Fields> mappings = new ArrayList<>();
		for (FieldValue item : items(otherwise)) {
			item.asMapping(otherwise).ifPresent(mappings::add);
		}
		return List.copyOf(mappings);
	}

	private List<FieldValue> items(Runnable otherwise) {
		if (this.node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map((item) -> new FieldValue(item, this.source)).toList();
		}
		if (!isEmpty()) {
			otherwise.run();
		}
		return List.of();
	}

	private boolean isEmpty() {
		return this.node instanceof ScalarNode scalar && scalar.getValue().isBlank();
	}

}
