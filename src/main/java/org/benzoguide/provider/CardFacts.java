package org.benzoguide.provider;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what is known of a provider into words, by its label. */
@Component
class CardFacts {

	private static final List<Statement> AT_ONCE = List.of(Statement.ALERT, Statement.SERVES_ONLY,
			Statement.ACCREDITATION, Statement.LICENCE);

	private final MessageSource messages;

	CardFacts(MessageSource messages) {
		this.messages = messages;
	}

	/** What a reader should see at once, and what is not known. */
	Map<String, String> atOnce(Provider provider) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put(word("run-by"), word("run-by." + provider.runBy().word()));
		facts.put(word("offers"),
				facets(provider, (facet) -> !Facet.SETTINGS.contains(facet) && !Facet.AGES.contains(facet)));
		facts.put(word("settings"), facets(provider, Facet.SETTINGS::contains));
		facts.put(word("ages"), facets(provider, Facet.AGES::contains));
		facts.put(word("languages"),
				provider.languages()
					.stream()
					.map(LanguageName::of)
					.sorted(Comparator.naturalOrder())
					.collect(Collectors.joining(", ")));
		AT_ONCE.forEach((statement) -> facts.put(label(statement), String.join("; ", provider.says(statement))));
		facts.put(word("not-stated"), join("not-stated.", NotStated.of(provider).stream()));
		facts.values().removeIf(String::isEmpty);
		return facts;
	}

	/** What else the directory says. */
	Map<String, List<String>> more(Provider provider) {
		Map<String, List<String>> more = new LinkedHashMap<>();
		for (Statement statement : Statement.values()) {
			List<String> says = provider.says(statement);
			if (!AT_ONCE.contains(statement) && !says.isEmpty()) {
				more.put(label(statement), says);
			}
		}
		return more;
	}

	private String facets(Provider provider, Predicate<Facet> wanted) {
		return join("facet.", provider.facets().stream().filter(wanted).map(Facet::word));
	}

	private String join(String prefix, Stream<String> words) {
		return words.map((word) -> word(prefix + word)).collect(Collectors.joining("; "));
	}

	private String label(Statement statement) {
		return word("says." + statement.word());
	}

	private String word(String code) {
		return this.messages.getMessage("finder." + code, null, Locale.ENGLISH);
	}

}
