package org.benzoguide.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** A quote that is a box, because its first line is {@code [!NAME]}. */
enum Box {

	/** Danger: what to do now. */
	GET_HELP_NOW,

	/** Two sources that do not agree, each named. */
	SOURCES_DISAGREE,

	/** A box with a name that is none of ours. */
	UNKNOWN,

	/** A plain quote. */
	NONE;

	private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z-]+)]\\s*?(?:\n.*)?", Pattern.DOTALL);

	/** Finds out which box a quote is, and takes the marker line out of it. */
	static Box take(BlockQuote quote) {
		if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
			return NONE;
		}
		Matcher matcher = MARKER.matcher(paragraph.getChars().toString());
		if (!matcher.matches()) {
			return NONE;
		}
		dropFirstLine(paragraph);
		String name = matcher.group(1);
		return Arrays.stream(values())
			.filter((box) -> box.isReal() && box.marker().equals(name))
			.findFirst()
			.orElse(UNKNOWN);
	}

	static String names() {
		return Arrays.stream(values())
			.filter(Box::isReal)
			.map((box) -> "[!" + box.marker() + "]")
			.collect(Collectors.joining(", "));
	}

	/** The key of the box's title among the interface words. */
	String title() {
		return "box." + style();
	}

	/** The class of the box in the style sheet. */
	String style() {
		return marker().toLowerCase(Locale.ROOT);
	}

	private boolean isReal() {
		return this != UNKNOWN && this != NONE;
	}

	private String marker() {
		return name().replace('_', '-');
	}

	private static void dropFirstLine(Paragraph paragraph) {
		@Nullable Node node = paragraph.getFirstChild();
		while (node != null) {
			@Nullable Node next = node.getNext();
			node.unlink();
			if (node instanceof SoftLineBreak) {
				return;
			}
			node = next;
		}
		paragraph.unlink();
	}

}
