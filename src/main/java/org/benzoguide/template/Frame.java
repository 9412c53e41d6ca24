package org.benzoguide.template;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A finished page with places that are filled for each reader. */
final class Frame {

	/**
	 * Not a character of any language, and no reader's word ever goes through a template.
	 */
	private static final String EDGE = "\uE000";

	/** Text and names of places in turns, text first. */
	private final String[] parts;

	private Frame(String[] parts) {
		this.parts = parts;
	}

	/** What a template shows in the places of these names. */
	static Map<String, String> places(Collection<String> names) {
		return names.stream().collect(Collectors.toMap(Function.identity(), (name) -> EDGE + name + EDGE));
	}

	static Frame of(String page) {
		return new Frame(page.split(EDGE, -1));
	}

	/** The page with these words, as HTML, in its places. */
	String fill(Map<String, String> words) {
		StringBuilder page = new StringBuilder(16 * 1024);
		for (int part = 0; part < this.parts.length; part++) {
			page.append((part % 2 == 0) ? this.parts[part] : words.get(this.parts[part]));
		}
		return page.toString();
	}

}
