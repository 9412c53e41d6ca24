package org.benzoguide.provider;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A provider as the results show it.
 *
 * @param provider the provider
 * @param distance how far it is, ready to read; null when nobody knows
 */
record ProviderCard(Provider provider, @Nullable String distance) {

	private static final List<Statement> ALWAYS = List.of(Statement.ALERT, Statement.SERVES_ONLY,
			Statement.ACCREDITATION, Statement.LICENCE);

	/** Where it treats people. */
	public List<Facet> settings() {
		return only(Facet.SETTINGS);
	}

	/** Whom it takes, by age. */
	public List<Facet> ages() {
		return only(Facet.AGES);
	}

	/** What else it offers that one can search by. */
	public List<Facet> offers() {
		return this.provider.facets()
			.stream()
			.filter((facet) -> !Facet.SETTINGS.contains(facet) && !Facet.AGES.contains(facet))
			.toList();
	}

	/** The names of the languages it speaks. */
	public List<String> languages() {
		return this.provider.languages().stream().map(LanguageName::of).sorted(Comparator.naturalOrder()).toList();
	}

	/** What is said of it that a reader should see at once. */
	public List<Statement> first() {
		return ALWAYS.stream().filter(this::says).toList();
	}

	/** What else is said of it. */
	public List<Statement> more() {
		return Stream.of(Statement.values())
			.filter((statement) -> !ALWAYS.contains(statement) && says(statement))
			.toList();
	}

	/** The last parts of the keys of what the directory does not say. */
	public List<String> notStated() {
		Set<Facet> facets = this.provider.facets();
		return Stream
			.of(missing("benzodiazepine-withdrawal", !facets.contains(Facet.BENZODIAZEPINE_WITHDRAWAL)),
					missing("prescribed-only", !facets.contains(Facet.PRESCRIBED_ONLY)),
					missing("setting", settings().isEmpty()), missing("ages", ages().isEmpty()),
					missing("run-by", this.provider.runBy() == RunBy.NOT_STATED),
					missing("accreditation", !says(Statement.ACCREDITATION)),
					missing("payment", !says(Statement.PAYMENT) && !says(Statement.FEES)),
					missing("languages", this.provider.languages().isEmpty() && !says(Statement.LANGUAGES)),
					missing("telehealth", !facets.contains(Facet.TELEHEALTH)), missing("hours", !says(Statement.HOURS)),
					missing("phone", this.provider.reach().phones().isEmpty()),
					missing("website", this.provider.reach().website() == null))
			.flatMap((word) -> word)
			.toList();
	}

	private boolean says(Statement statement) {
		return !this.provider.says(statement).isEmpty();
	}

	private List<Facet> only(Set<Facet> kind) {
		return this.provider.facets().stream().filter(kind::contains).toList();
	}

	private static Stream<String> missing(String word, boolean missing) {
		return missing ? Stream.of(word) : Stream.empty();
	}

}
