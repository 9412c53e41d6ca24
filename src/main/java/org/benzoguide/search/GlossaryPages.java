package org.benzoguide.search;

import java.util.List;
import java.util.stream.Stream;

import org.benzoguide.glossary.TermRepository;

import org.springframework.stereotype.Component;

/** Explained words, as they can be found. */
@Component
class GlossaryPages implements PageSource {

	private final TermRepository terms;

	GlossaryPages(TermRepository terms) {
		this.terms = terms;
	}

	@Override
	public Stream<PageText> pages() {
		return this.terms.findAllByTerm()
			.stream()
			.map((term) -> new PageText("/glossary#" + term.id(), PageKind.WORD, term.term(), term.synonyms(),
					term.definition(), List.of()));
	}

}
