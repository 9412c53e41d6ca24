package org.benzoguide.provider;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.benzoguide.template.Markup;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what is known of a provider as an item of the list of results. A template would
 * look for the same words one by one, for twenty providers a page.
 */
@Component
class CardWriter {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private final MessageSource messages;

	private final CardFacts facts;

	CardWriter(MessageSource messages, CardFacts facts) {
		this.messages = messages;
		this.facts = facts;
	}

	/**
	 * Writes one item.
	 * @param distance how far it is, ready to read; null when nobody knows
	 */
	String write(Provider provider, @Nullable String distance) {
		Markup card = new Markup();
		Address address = provider.address();
		card.text("<li class=\"card\"><h3>", provider.name(), "</h3>\n").text("<p>", provider.unit(), "</p>\n");
		card.tags("<p>").text("<strong>", distance, "</strong>\n");
		card.text("<span class=\"line\">", address.street(), "</span>\n");
		card.text("<span class=\"line\">", address.line(), "</span></p>\n");
		provider.reach().phones().forEach((phone) -> phone(provider.name(), phone, card));
		ways(provider.reach().website(), card);
		facts(provider, card);
		more(provider, card);
		origin(provider.origin(), card);
		return card.tags("</li>\n").toString();
	}

	private void phone(String provider, Phone phone, Markup card) {
		if (phone.uri() != null) {
			card.text("<a class=\"call\" href=\"", phone.uri(), "\"");
			card.text(" aria-label=\"", word("finder.call", provider, phone.display()), "\">");
			card.text(phone.display()).tags("</a>\n");
		}
		else {
			card.text("<p>", phone.display(), "</p>\n");
		}
		card.text("<p class=\"note\">", phone.label(), "</p>\n");
	}

	private void ways(@Nullable String website, Markup card) {
		card.tags("<p class=\"ways\">");
		if (website != null) {
			card.text("<a rel=\"noopener nofollow\" href=\"", website, "\">");
			card.text(word("helpline.website")).tags("</a>\n");
		}
		card.text("<a href=\"#questions\">", word("finder.questions"), "</a></p>\n");
	}

	private void facts(Provider provider, Markup card) {
		card.tags("<dl class=\"facts\">\n");
		this.facts.atOnce(provider)
			.forEach((label, says) -> card.text("<div><dt>", label, "</dt>").text("<dd>", says, "</dd></div>\n"));
		card.tags("</dl>\n");
	}

	private void more(Provider provider, Markup card) {
		Map<String, List<String>> more = this.facts.more(provider);
		if (!more.isEmpty()) {
			card.text("<details class=\"how\"><summary>", word("finder.more"), "</summary>\n<dl>");
			more.forEach((label, says) -> {
				card.text("<div><dt>", label, "</dt>");
				says.forEach((text) -> card.text("<dd>", text, "</dd>"));
				card.tags("</div>\n");
			});
			card.tags("</dl></details>\n");
		}
	}

	private void origin(Origin origin, Markup card) {
		LocalDate day = Objects.requireNonNullElse(origin.stated(), origin.saved());
		card.text("<p class=\"note\"><span>", word("finder.source." + origin.format().word()), "</span>.\n");
		card.text("<span>", word((origin.stated() != null) ? "finder.dated" : "finder.saved", DAY.format(day)),
				"</span></p>");
	}

	private String word(String code, String... inIt) {
		return this.messages.getMessage(code, inIt, Locale.ENGLISH);
	}

}
