package org.benzoguide.helpline;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

/**
 * Puts a country's lines in order of urgency, and says of each whether it answers now.
 */
@Component
class HelplineBoard {

	private final HoursInWords words;

	private final InstantSource clock;

	HelplineBoard(HoursInWords words, InstantSource clock) {
		this.words = words;
		this.clock = clock;
	}

	List<HelplineGroup> of(List<Helpline> lines) {
		List<HelplineCard> cards = lines.stream().map(this::card).toList();
		return Arrays.stream(HelplineKind.values())
			.map((kind) -> new HelplineGroup(kind, only(cards, kind)))
			.filter((group) -> !group.cards().isEmpty())
			.toList();
	}

	private static List<HelplineCard> only(List<HelplineCard> cards, HelplineKind kind) {
		return cards.stream().filter((card) -> card.line().profile().kind() == kind).toList();
	}

	private HelplineCard card(Helpline line) {
		PublishedHours published = line.hours();
		String zone = (published.timezone() != null) ? published.timezone() : "UTC";
		String hours = published.openingHours().map((known) -> this.words.of(known, zone)).orElse(null);
		return new HelplineCard(line, hours, published.openAt(this.clock.instant()).orElse(null),
				line.languages().stream().map(HelplineBoard::language).toList());
	}

	private static String language(String code) {
		return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
	}

}
