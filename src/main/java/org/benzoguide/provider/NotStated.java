package org.benzoguide.provider;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a directory does not say of a provider, though a reader would want to know. */
final class NotStated {

	private final Provider provider;

	private final Set<Facet> facets;

	private NotStated(Provider provider) {
		this.provider = provider;
		this.facets = provider.facets();
	}

	/** The last parts of the keys of the words for it. */
	static List<String> of(Provider provider) {
		return new NotStated(provider).words();
	}

	private List<String> words() {
		return Stream
			.of(unless("benzodiazepine-withdrawal", lists(Set.of(Facet.BENZODIAZEPINE_WITHDRAWAL))),
					unless("prescribed-only", lists(Set.of(Facet.PRESCRIBED_ONLY))),
					unless("setting", lists(Facet.SETTINGS)), unless("ages", lists(Facet.AGES)),
					unless("run-by", this.provider.runBy() != RunBy.NOT_STATED),
					unless("accreditation", says(Statement.ACCREDITATION)),
					unless("payment", says(Statement.PAYMENT) || says(Statement.FEES)),
					unless("languages", !this.provider.languages().isEmpty() || says(Statement.LANGUAGES)),
					unless("telehealth", lists(Set.of(Facet.TELEHEALTH))), unless("hours", says(Statement.HOURS)),
					unless("phone", !this.provider.reach().phones().isEmpty()),
					unless("website", this.provider.reach().website() != null))
			.flatMap((word) -> word)
			.toList();
	}

	private boolean lists(Set<Facet> any) {
		return this.facets.stream().anyMatch(any::contains);
	}

	private boolean says(Statement statement) {
		return !this.provider.says(statement).isEmpty();
	}

	private static Stream<String> unless(String word, boolean stated) {
		return stated ? Stream.empty() : Stream.of(word);
	}

}
