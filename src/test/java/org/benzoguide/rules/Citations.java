package org.benzoguide.rules;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the keys of the bibliography out of raw text. */
final class Citations {

	private static final Pattern CITATION = Pattern.compile("\\[\\^([^]]+)]");

	private static final Pattern SOURCE = Pattern
		.compile("\\bsources?:\\s*(\\[[^]]*]|(?:\\n\\s*- [^\\n]+)+|[a-z0-9-]+)");

	private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]*");

	private Citations() {
	}

	/** The keys cited as {@code [^key]}. */
	static Set<String> in(String markdown) {
		return CITATION.matcher(markdown).results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	/** The keys given as {@code source:} or {@code sources:}. */
	static Set<String> namedIn(String yaml) {
		return SOURCE.matcher(yaml)
			.results()
			.flatMap((list) -> KEY.matcher(list.group(1)).results())
			.map(MatchResult::group)
			.collect(Collectors.toSet());
	}

}
