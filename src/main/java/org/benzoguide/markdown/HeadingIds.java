package org.benzoguide.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes an id for each heading of one page, from its words, and never the same one twice.
 */
class HeadingIds {

	private final Set<String> taken = new HashSet<>();

	String idFor(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		String base = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		// Ids of citations and of the bibliography must stay free.
		if (base.isEmpty() || base.matches("(ref|cite)-.*")) {
			base = ("section-" + base).replaceAll("-$", "");
		}
		String id = base;
		for (int copy = 2; !this.taken.add(id); copy++) {
			id = base + "-" + copy;
		}
		return id;
	}

}
