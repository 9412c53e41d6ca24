package org.benzoguide.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Leads from any name of a medicine to its other names, both ways. */
class MedicineNames {

	private static final int MOST_BRANDS = 2;

	private final Map<String, Collection<String>> others = new HashMap<>();

	MedicineNames(List<PageText> pages) {
		pages.stream().filter((page) -> page.kind() == PageKind.MEDICINE).forEach(this::add);
	}

	private void add(PageText medicine) {
		List<String> names = medicine.names().stream().filter((name) -> Typed.words(name).size() == 1).toList();
		names.forEach((name) -> join(name, medicine.title()));
		names.stream().limit(MOST_BRANDS).forEach((name) -> join(medicine.title(), name));
	}

	private void join(String from, String to) {
		this.others.computeIfAbsent(key(from), (name) -> new TreeSet<>()).add(key(to));
	}

	/** The generic name of a brand, or the best-known brands of a medicine. */
	Collection<String> others(String word) {
		return this.others.getOrDefault(word, List.of());
	}

	private static String key(String name) {
		return String.join(" ", Typed.words(name));
	}

}
