package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.rules.Passage.Kind;

/** Puts lines together until a passage is whole. */
final class PassageGathering {

	private final ContentFile file;

	private final List<Passage> passages = new ArrayList<>();

	private final List<String> lines = new ArrayList<>();

	private Kind kind = Kind.VALUE;

	private int begin;

	private String box = "";

	PassageGathering(ContentFile file) {
		this.file = file;
	}

	/** Goes on inside a box, or outside of any when its name is empty. */
	void enter(String name) {
		end();
		this.box = name;
	}

	/** Adds a line, which begins a passage when it is of another kind than the last. */
	void add(int number, Kind lineKind, String text) {
		if (lineKind != this.kind) {
			end();
		}
		if (this.lines.isEmpty()) {
			this.begin = number;
		}
		this.kind = lineKind;
		this.lines.add(text.strip());
	}

	/** Closes the passage, if one is open. */
	void end() {
		String text = String.join(" ", this.lines).strip();
		if (!this.kind.isSilent(text)) {
			this.passages.add(new Passage(this.kind, this.file.at(this.begin), unwrap(text), this.box));
		}
		this.lines.clear();
	}

	List<Passage> finish() {
		end();
		return List.copyOf(this.passages);
	}

	private String unwrap(String text) {
		boolean wrapped = this.kind == Kind.VALUE && text.matches("\".*\"");
		return wrapped ? text.substring(1, text.length() - 1) : text;
	}

}
