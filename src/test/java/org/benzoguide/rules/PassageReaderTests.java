package org.benzoguide.rules;

import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.Place;
import org.benzoguide.rules.Passage.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageReaderTests {

	private final List<Passage> passages = PassageReader.read(new ContentFile("articles/a.md", """
			---
			title: "A title: quoted"
			related: [one, two]
			last-reviewed: 2026-11-21
			summary:
			  - First point.[^a]
			compare:
			  what: >-
			    Folded
			    text.
			---
			A paragraph of
			two lines.
			## Heading
			> [!GET-HELP-NOW]
			> Call [now](/helplines/here). "Do it." Then wait.
			>
			> - a fit
			1. Step
			| Head | Cell |
			|---|---|
			"""));

	@Test
	void takesAFileApart() {
		assertThat(this.passages).extracting(Passage::words)
			.containsExactly("A title: quoted", "First point.", "Folded text.", "A paragraph of two lines.", "Heading",
					"Call now. \"Do it.\" Then wait.", "a fit", "Step", "Head | Cell |");
	}

	@Test
	void knowsWhatEachIsAndWhereItStands() {
		assertThat(this.passages).extracting(Passage::kind)
			.containsExactly(Kind.VALUE, Kind.VALUE, Kind.VALUE, Kind.PROSE, Kind.HEADING, Kind.PROSE, Kind.PROSE,
					Kind.PROSE, Kind.ROW);
		assertThat(this.passages).extracting(Passage::place)
			.extracting(Place::line)
			.containsExactly(2, 6, 8, 12, 14, 16, 18, 19, 20);
		assertThat(this.passages).filteredOn(Passage::isQuoted)
			.extracting(Passage::box)
			.containsExactly("GET-HELP-NOW", "GET-HELP-NOW");
	}

	@Test
	void partsSentences() {
		assertThat(this.passages.get(5).sentences()).containsExactly("Call now.", "\"Do it.\"", "Then wait.");
		assertThat(this.passages.get(8).sentences()).containsExactly("Head", "Cell");
	}

}
