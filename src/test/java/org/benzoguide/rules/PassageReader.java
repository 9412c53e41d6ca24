package org.benzoguide.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentFile;
import org.benzoguide.rules.Passage.Kind;

/** Takes a Markdown file apart into passages. */
final class PassageReader {

	private static final String FENCE = "---";

	private static final Pattern KEY = Pattern.compile("\\s*(?:- (?:[a-z-]+: )?|[a-z][a-z-]*:(?: |$))(?:>-)?\\s*");

	private static final Pattern MARKER = Pattern.compile("\\[!([A-Z-]+)]");

	private static final Pattern BLOCK = Pattern.compile("(?:[-*]|\\d+\\.|#+) +|\\|");

	private final PassageGathering passages;

	private boolean quoted;

	private PassageReader(ContentFile file) {
		this.passages = new PassageGathering(file);
	}

	static List<Passage> read(ContentFile file) {
		PassageReader reader = new PassageReader(file);
		List<String> lines = file.text().lines().toList();
		int fence = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
		for (int index = 1; index < lines.size(); index++) {
			if (index < fence) {
				reader.value(index + 1, lines.get(index));
			}
			else if (index > fence) {
				reader.block(index + 1, lines.get(index));
			}
		}
		return reader.passages.finish();
	}

	private void value(int number, String line) {
		Matcher key = KEY.matcher(line);
		boolean begins = key.lookingAt();
		if (begins) {
			this.passages.end();
		}
		this.passages.add(number, Kind.VALUE, begins ? line.substring(key.end()) : line);
	}

	private void block(int number, String line) {
		String text = unquote(line);
		Matcher marker = MARKER.matcher(text);
		Matcher block = BLOCK.matcher(text);
		boolean begins = block.lookingAt();
		if (this.quoted && marker.matches()) {
			this.passages.enter(marker.group(1));
		}
		else if (text.isEmpty() || begins) {
			this.passages.end();
		}
		if (!text.isEmpty() && !(this.quoted && marker.matches())) {
			this.passages.add(number, kind(text), begins ? text.substring(block.end()) : text);
		}
	}

	private String unquote(String line) {
		boolean quote = line.startsWith(">");
		if (quote != this.quoted) {
			this.quoted = quote;
			this.passages.enter(quote ? Passage.QUOTE : "");
		}
		return (quote ? line.substring(1) : line).strip();
	}

	private static Kind kind(String text) {
		if (text.startsWith("#")) {
			return Kind.HEADING;
		}
		return text.startsWith("|") ? Kind.ROW : Kind.PROSE;
	}

}
