package org.benzoguide.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** A number in an article is a number nobody checks, and right in one country only. */
class PhoneNumbers implements ContentRule {

	private static final Pattern NO_NUMBER = Pattern
		.compile("https?://\\S+|\\d{4}-\\d\\d-\\d\\d|\\b(?:19|20)\\d\\d ?[-–] ?(?:(?:19|20)\\d\\d|\\d\\d)\\b");

	private static final Pattern LONG = Pattern.compile("(?<![\\d.,])\\+?\\d(?:[ ()-]{0,2}\\d){6,}(?!\\d*%)");

	private static final Pattern SHORT = Pattern
		.compile("(?i)\\b(?:call|calling|dial|ring|phone|text) (?:[a-z]+ ){0,2}?\\d{3,6}\\b");

	@Override
	public String description() {
		return "No phone number outside helplines/.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		return Document.all(content)
			.stream()
			.flatMap((document) -> document.passages().stream())
			.filter((passage) -> holdsNumber(passage.words()))
			.map((passage) -> passage.fault("This looks like a phone number.",
					"Link to [the numbers of the reader's country](/helplines/here) instead."))
			.toList();
	}

	private static boolean holdsNumber(String words) {
		String text = NO_NUMBER.matcher(words).replaceAll(" x ");
		return Stream.of(LONG, SHORT).anyMatch((pattern) -> pattern.matcher(text).find());
	}

}
