package org.benzoguide.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.benzoguide.template.Markup;

/**
 * One sentence that knows the stems of its words, so that a search need not take it
 * apart.
 */
final class Sentence {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['\u2019]\\p{L}+)?");

	private final String text;

	/** Begin, end and stem of each word, one after the other. */
	private final int[] words;

	private Sentence(String text, int[] words) {
		this.text = text;
		this.words = words;
	}

	static Sentence of(String text, Stems stems) {
		List<Integer> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(matcher.start());
			words.add(matcher.end());
			words.add(stems.add(String.join("", Typed.words(matcher.group()))));
		}
		return new Sentence(text, words.stream().mapToInt(Integer::intValue).toArray());
	}

	/** The sentences of a passage. */
	static List<Sentence> all(String passage, Stems stems) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		breaks.setText(passage);
		List<Sentence> sentences = new ArrayList<>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			sentences.add(of(passage.substring(from, to).strip(), stems));
			from = to;
		}
		return sentences;
	}

	/** The stems of its words, one by one. */
	IntStream stems() {
		return IntStream.range(0, this.words.length / 3).map((word) -> this.words[3 * word + 2]);
	}

	/** How many different ones of these stems it has. */
	int count(BitSet wanted) {
		return (int) stems().filter(wanted::get).distinct().count();
	}

	/** As HTML, with the words of these stems marked. */
	String marked(BitSet wanted) {
		StringBuilder html = new StringBuilder(this.text.length() + 100);
		int done = 0;
		for (int word = 0; word < this.words.length; word += 3) {
			if (wanted.get(this.words[word + 2])) {
				html.append(escaped(done, this.words[word]))
					.append("<mark>")
					.append(escaped(this.words[word], this.words[word + 1]))
					.append("</mark>");
				done = this.words[word + 1];
			}
		}
		return html.append(escaped(done, this.text.length())).toString();
	}

	private String escaped(int from, int to) {
		return Markup.escape(this.text.substring(from, to));
	}

}
