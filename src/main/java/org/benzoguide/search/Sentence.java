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

	private final String html;

	/** Where each word begins and ends there, and its stem, one after the other. */
	private final int[] words;

	private Sentence(String html, int[] words) {
		this.html = html;
		this.words = words;
	}

	static Sentence of(String text, Stems stems) {
		StringBuilder html = new StringBuilder(text.length());
		List<Integer> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		int done = 0;
		while (matcher.find()) {
			words.add(html.append(Markup.escape(text.substring(done, matcher.start()))).length());
			words.add(html.append(Markup.escape(matcher.group())).length());
			words.add(stems.add(String.join("", Typed.words(matcher.group()))));
			done = matcher.end();
		}
		html.append(Markup.escape(text.substring(done)));
		return new Sentence(html.toString(), words.stream().mapToInt(Integer::intValue).toArray());
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
		BitSet found = new BitSet();
		for (int word = 2; word < this.words.length; word += 3) {
			if (wanted.get(this.words[word])) {
				found.set(this.words[word]);
			}
		}
		return found.cardinality();
	}

	/** As HTML, with the words of these stems marked. */
	String marked(BitSet wanted) {
		StringBuilder marked = new StringBuilder(this.html.length() + 100);
		int done = 0;
		for (int word = 0; word < this.words.length; word += 3) {
			if (wanted.get(this.words[word + 2])) {
				marked.append(this.html, done, this.words[word])
					.append("<mark>")
					.append(this.html, this.words[word], this.words[word + 1])
					.append("</mark>");
				done = this.words[word + 1];
			}
		}
		return marked.append(this.html, done, this.html.length()).toString();
	}

}
