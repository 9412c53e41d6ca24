package org.benzoguide.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is defined and what is referred to, by kind; joined only at the end, so that order
 * never matters.
 */
class Names {

	private final Map<String, Map<String, Place>> defined = new HashMap<>();

	private final List<Reference> references = new ArrayList<>();

	Optional<Place> define(String kind, String name, Place place) {
		return Optional
			.ofNullable(this.defined.computeIfAbsent(kind, (key) -> new HashMap<>()).putIfAbsent(name, place));
	}

	void refer(String kind, String name, Place place) {
		this.references.add(new Reference(kind, name, place));
	}

	List<ContentProblem> dangling() {
		return this.references.stream()
			.filter((reference) -> !known(reference.kind()).containsKey(reference.name()))
			.map(this::problem)
			.toList();
	}

	private Map<String, Place> known(String kind) {
		return this.defined.getOrDefault(kind, Map.of());
	}

	private ContentProblem problem(Reference reference) {
		String fault = "There is no " + reference.kind() + " \"" + reference.name() + "\".";
		String remedy = nearest(reference)
			.map((name) -> "Did you mean \"" + name + "\"? Otherwise add it or take it out.")
			.orElse("Add it, or take it out here.");
		return new ContentProblem(reference.place(), fault, remedy);
	}

	private Optional<String> nearest(Reference reference) {
		int tolerance = Math.max(2, reference.name().length() / 4);
		return known(reference.kind()).keySet()
			.stream()
			.filter((name) -> EditDistance.between(name, reference.name()) <= tolerance)
			.min(Comparator.comparingInt((String name) -> EditDistance.between(name, reference.name()))
				.thenComparing(Comparator.naturalOrder()));
	}

	private record Reference(String kind, String name, Place place) {
	}

}
