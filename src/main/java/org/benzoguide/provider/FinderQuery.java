package org.benzoguide.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a reader typed and ticked; whatever cannot be understood is left out, and said.
 *
 * @param near the place as typed
 * @param wish what is wanted
 * @param page counted from 1
 * @param fault the last part of the message about what was left out; null if nothing was
 */
record FinderQuery(String near, Wish wish, int page, @Nullable String fault) {

	private static final int LONGEST = 100;

	private static final int LAST_PAGE = 50;

	static FinderQuery of(@Nullable String near, @Nullable List<String> needs, @Nullable String language,
			@Nullable String page) {
		String typed = (near != null) ? near.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip() : "";
		Set<Facet> facets = EnumSet.noneOf(Facet.class);
		List<String> unknown = new ArrayList<>();
		for (String need : (needs != null) ? needs : List.<String>of()) {
			facet(need).ifPresentOrElse(facets::add, () -> unknown.add(need));
		}
		unknown.remove("");
		boolean coded = language != null && language.matches("[a-z]{2,3}");
		boolean odd = unknown.stream().anyMatch((need) -> !need.isEmpty())
				|| (language != null && !language.isEmpty() && !coded);
		String fault = (typed.length() > LONGEST) ? "long" : (odd ? "filter" : null);
		return new FinderQuery((typed.length() > LONGEST) ? "" : typed, Wish.of(facets, coded ? language : null),
				number(page), fault);
	}

	private static Optional<Facet> facet(String word) {
		return Arrays.stream(Facet.values()).filter((facet) -> facet.word().equals(word)).findFirst();
	}

	private static int number(@Nullable String page) {
		boolean number = page != null && page.matches("[1-9]\\d{0,3}");
		return number ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 1;
	}

}
