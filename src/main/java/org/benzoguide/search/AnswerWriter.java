package org.benzoguide.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.benzoguide.country.Country;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what of an answer is the reader's own, as HTML for the places of its frame. */
@Component
class AnswerWriter {

	private final String everything;

	private final Map<String, String> kinds = new HashMap<>();

	AnswerWriter(MessageSource messages) {
		this.everything = Sentence.escape(messages.getMessage("search.kinds.all", null, Locale.ENGLISH));
		Arrays.stream(PageKind.values())
			.map(PageKind::word)
			.forEach((kind) -> this.kinds.put(kind,
					Sentence.escape(messages.getMessage("search.kind." + kind, null, Locale.ENGLISH))));
	}

	/** The words by the names that the template has for their places. */
	Map<String, String> write(Question question, SearchAddress address, Hits hits) {
		@Nullable Country country = question.country();
		return Map.ofEntries(Map.entry("text", Sentence.escape(address.text())),
				Map.entry("country", (country != null) ? Sentence.escape(country.name()) : ""),
				Map.entry("slug", (country != null) ? country.slug() : ""),
				Map.entry("kinds", kinds(address, hits.kinds())),
				Map.entry("total", String.format(Locale.ENGLISH, "%,d", hits.total())),
				Map.entry("page", String.valueOf(hits.page())), Map.entry("pages", String.valueOf(hits.pages())),
				Map.entry("first", String.valueOf(hits.first())), Map.entry("list", list(hits.hits())),
				Map.entry("before", Sentence.escape(address.page(hits.page() - 1))),
				Map.entry("after", Sentence.escape(address.page(hits.page() + 1))));
	}

	private String kinds(SearchAddress address, Map<String, Long> counts) {
		StringBuilder html = new StringBuilder();
		kind(address.all(), address.kind() == null, this.everything, html);
		counts.forEach(
				(word, count) -> kind(address.only(word), address.kind() != null && address.kind().word().equals(word),
						this.kinds.get(word) + " (" + count + ")", html));
		return html.toString();
	}

	private static void kind(String address, boolean current, String label, StringBuilder html) {
		html.append("<li><a href=\"").append(Sentence.escape(address));
		html.append(current ? "\" aria-current=\"true\">" : "\">").append(label).append("</a></li>\n");
	}

	private String list(List<Hit> hits) {
		StringBuilder html = new StringBuilder(4096);
		hits.forEach((hit) -> item(hit, html));
		return html.toString();
	}

	private void item(Hit hit, StringBuilder html) {
		html.append("<li><a href=\"").append(Sentence.escape(hit.url())).append("\">");
		html.append(Sentence.escape(hit.title())).append("</a> <span class=\"tag\">");
		html.append(this.kinds.get(hit.kind().word())).append("</span>\n<p>").append(hit.summary()).append("</p>\n");
		if (!hit.excerpt().isEmpty()) {
			html.append("<p class=\"note\">… ").append(hit.excerpt()).append(" …</p>\n");
		}
		html.append("</li>\n");
	}

}
