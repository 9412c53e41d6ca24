package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** A few files that a test makes up. */
final class Sample {

	private static final String MATTER = """
			---
			title: A title
			last-reviewed: 2026-11-21
			review-due: 2027-11-21
			reviewed-by:
			---
			""";

	private final List<ContentFile> files = new ArrayList<>();

	private Sample() {
	}

	/** A Markdown file below ordinary front matter. */
	static Sample of(String path, String body) {
		return new Sample().and(path, body);
	}

	/** A file as it is. */
	static Sample raw(String path, String text) {
		return new Sample().andRaw(path, text);
	}

	static Sample article(String body) {
		return of("articles/a.md", body);
	}

	Sample and(String path, String body) {
		return andRaw(path, MATTER + body);
	}

	Sample andRaw(String path, String text) {
		this.files.add(new ContentFile(path, text));
		return this;
	}

	ContentImport content() {
		return new ContentImport(this.files);
	}

	Document document() {
		return new Document(this.files.get(0), PassageReader.read(this.files.get(0)));
	}

	List<ContentProblem> faults(ContentRule rule) {
		return rule.faults(content());
	}

}
