package org.benzoguide.start;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.Fields;
import org.benzoguide.content.Mentions;

/**
 * What is named in {@code start.yml} while it is read, where it stands, and what used it.
 */
final class GuideNames {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

	private final ContentImport content;

	private final Map<String, Question> questions = new LinkedHashMap<>();

	private final Map<String, Fields> entries = new HashMap<>();

	GuideNames(ContentImport content) {
		this.content = content;
	}

	ContentImport content() {
		return this.content;
	}

	/** Says that an entry is there under its id. */
	void define(String kind, Fields fields) {
		String id = fields.text("id");
		this.content.define(kind + " of the guide", id, fields.place("id"));
		this.entries.put(kind + " " + id, fields);
	}

	/** The entry of a kind with this id, for faults found later. */
	Optional<Fields> entry(String kind, String id) {
		return Optional.ofNullable(this.entries.get(kind + " " + id));
	}

	void add(Question question) {
		this.questions.put(question.id(), question);
	}

	Optional<Question> question(String id) {
		return Optional.ofNullable(this.questions.get(id));
	}

	Set<String> questions() {
		return this.questions.keySet();
	}

	/** Words for the reader, whose placeholders must be known. */
	String words(Fields fields, String key) {
		String text = fields.text(key);
		PLACEHOLDER.matcher(text).results().map((found) -> found.group(1)).forEach((name) -> {
			if (!LocalWords.PLACEHOLDERS.contains(name)) {
				fields.report(key, "\"{" + name + "}\" is no placeholder.",
						"Write {emergency-number} or {crisis-line}, or take the braces out.");
			}
		});
		return text;
	}

	/** At least one key of the bibliography. */
	List<String> sources(Fields fields) {
		List<String> sources = fields.texts("sources");
		if (sources.isEmpty()) {
			fields.report("sources", "There is no source here.",
					"Add \"sources: [key]\" with a key of references.yml.");
		}
		sources.forEach((key) -> this.content.refer(Mentions.SOURCE, key, fields.place("sources")));
		return sources;
	}

}
