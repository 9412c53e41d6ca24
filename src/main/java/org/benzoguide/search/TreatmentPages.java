package org.benzoguide.search;

import java.util.List;
import java.util.stream.Stream;

import org.benzoguide.treatment.Treatment;
import org.benzoguide.treatment.TreatmentRepository;

import org.springframework.stereotype.Component;

/** Treatment options, as they can be found. */
@Component
class TreatmentPages implements PageSource {

	private final TreatmentRepository treatments;

	TreatmentPages(TreatmentRepository treatments) {
		this.treatments = treatments;
	}

	@Override
	public Stream<PageText> pages() {
		return this.treatments.findAll().stream().map(TreatmentPages::text);
	}

	private static PageText text(Treatment treatment) {
		List<String> passages = Stream
			.concat(treatment.cells().values().stream().map(PlainText::line),
					PlainText.passages(treatment.body().html()).stream())
			.toList();
		return new PageText("/treatments/" + treatment.slug(), PageKind.TREATMENT, treatment.title(), List.of(),
				treatment.description(), passages);
	}

}
