package org.benzoguide.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.benzoguide.markdown.Citation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Turns the citations of a page into its numbered list of sources. */
@Component
public class Bibliography {

	private final ReferenceRepository references;

	Bibliography(ReferenceRepository references) {
		this.references = references;
	}

	/** The sources in this order, for a page that cites them from a list or a table. */
	public List<NumberedReference> ofKeys(List<String> keys) {
		return of(keys.stream().map((key) -> new Citation(key, 0)).toList());
	}

	/** The sources in the order of their numbers, each with the places that cite it. */
	public List<NumberedReference> of(List<Citation> citations) {
		Map<String, Reference> byId = this.references.findByIdIn(citations.stream().map(Citation::key).toList())
			.stream()
			.collect(Collectors.toMap(Reference::id, Function.identity()));
		List<NumberedReference> numbered = new ArrayList<>();
		for (Citation citation : citations) {
			@Nullable Reference reference = byId.get(citation.key());
			if (reference != null) {
				int number = citations.indexOf(citation) + 1;
				numbered.add(new NumberedReference(number, reference, anchors(number, citation.times())));
			}
		}
		return numbered;
	}

	private static List<String> anchors(int number, int times) {
		return IntStream.rangeClosed(1, times).mapToObj((time) -> "cite-" + number + "-" + time).toList();
	}

}
