package org.benzoguide.links;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Place;

/**
 * Collects every web address in the content, whatever the file and the key: a key added
 * later is then not forgotten here.
 */
class LinkCollector implements ContentLoader {

	private static final String CHARACTER = "[^\\s\"'<>`\\\\\\[\\]()]";

	/**
	 * A closing bracket belongs to an address only if one was opened in it, as in a DOI;
	 * otherwise it ends the Markdown link.
	 */
	private static final Pattern ADDRESS = Pattern
		.compile("https?://(" + CHARACTER + "|\\(" + CHARACTER + "*\\))+(?<![.,;:!?])");

	private final Map<String, Set<Place>> places = new TreeMap<>();

	@Override
	public void load(ContentImport content) {
		content.files().forEach(this::collect);
	}

	/** What was collected, each address once, in the order of the addresses. */
	List<Link> links() {
		return this.places.entrySet()
			.stream()
			.map((entry) -> new Link(entry.getKey(), List.copyOf(entry.getValue())))
			.toList();
	}

	private void collect(ContentFile file) {
		int line = 1;
		for (Iterator<String> lines = file.text().lines().iterator(); lines.hasNext(); line++) {
			Place place = file.at(line);
			ADDRESS.matcher(lines.next()).results().map(MatchResult::group).forEach((address) -> add(address, place));
		}
	}

	private void add(String address, Place place) {
		// A server never hears the fragment.
		String asked = address.replaceFirst("#.*", "");
		this.places.computeIfAbsent(asked, (key) -> new TreeSet<>()).add(place);
	}

}
