package org.benzoguide.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.benzoguide.country.Country;
import org.benzoguide.template.Markup;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what of an answer is the reader's own, as HTML for the places of its frame. */
@Component
class AnswerWriter {

	private final String everything;

	private final Map<PageKind, String> kinds = new EnumMap<>(PageKind.class);

	AnswerWriter(MessageSource messages) {
		this.everything = messages.getMessage("search.kinds.all", null, Locale.ENGLISH);
		for (PageKind kind : PageKind.values()) {
			this.kinds.put(kind, messages.getMessage("search.kind." + kind.word(), null, Locale.ENGLISH));
		}
	}

	/** The words by the names that the template has for their places. */
	Map<String, String> write(Question question, SearchAddress address, Hits hits) {
		@Nullable Country country = question.country();
		return Map.ofEntries(Map.entry("text", Markup.escape(question.typed().text())),
				Map.entry("country", (country != null) ? Markup.escape(country.name()) : ""),
				Map.entry("slug", (country != null) ? country.slug() : ""),
				Map.entry("kinds", kinds(address, hits.kinds())), Map.entry("total", number(hits.total())),
				Map.entry("page", String.valueOf(hits.page())), Map.entry("pages", String.valueOf(hits.pages())),
				Map.entry("first", String.valueOf(hits.first())), Map.entry("list", list(hits.hits())),
				Map.entry("before", Markup.escape(address.page(hits.page() - 1))),
				Map.entry("after", Markup.escape(address.page(hits.page() + 1))));
	}

	/** A formatter takes apart its pattern each time, which costs more than the sum. */
	private static String number(long total) {
		return (total < 1000) ? Long.toString(total) : String.format(Locale.ENGLISH, "%,d", total);
	}

	private String kinds(SearchAddress address, Map<PageKind, Integer> counts) {
		Markup html = new Markup();
		kind(address.all(), address.kind() == null, this.everything, html);
		counts.forEach((kind, count) -> kind(address.only(kind), address.kind() == kind,
				this.kinds.get(kind) + " (" + count + ")", html));
		return html.toString();
	}

	private static void kind(String address, boolean current, String label, Markup html) {
		html.text("<li><a href=\"", address, current ? "\" aria-current=\"true\">" : "\">");
		html.text(label).tags("</a></li>\n");
	}

	private String list(List<Hit> hits) {
		Markup html = new Markup();
		hits.forEach((hit) -> item(hit, html));
		return html.toString();
	}

	private void item(Hit hit, Markup html) {
		html.text("<li><a href=\"", hit.url(), "\">").text(hit.title()).tags("</a> ");
		html.text("<span class=\"tag\">", this.kinds.get(hit.kind()), "</span>\n");
		html.tags("<p>").tags(hit.summary()).tags("</p>\n");
		if (!hit.excerpt().isEmpty()) {
			html.tags("<p class=\"note\">… ").tags(hit.excerpt()).tags(" …</p>\n");
		}
		html.tags("</li>\n");
	}

}
