package org.benzoguide.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class RankingTests {

	private static final List<PageText> PAGES = List.of(page("/sleep", "sleep"), page("/taper", "tapering"),
			page("/both", "taper sleep"), page("/none", "other"));

	private final SearchIndex index = mock();

	private final Catalogue catalogue = catalogue();

	@Test
	void addsUpWhatTheWordsAreWorth() {
		assertThat(found(concept("sleep"))).containsExactly("/both", "/sleep");
		assertThat(found(concept("sleep"), concept("taper"))).containsExactly("/both", "/taper", "/sleep");
	}

	@Test
	void takesAnotherWordForALittleLess() {
		assertThat(found(new Concept("unheard", true, List.of("sleep", "tapers")))).containsExactly("/both", "/taper",
				"/sleep");
		assertThat(found(new Concept("sleeping", true, List.of("tapers")))).containsExactly("/both", "/taper",
				"/sleep");
	}

	@Test
	void asksThatHalfOfTheKnownWordsAreThere() {
		assertThat(found(concept("sleep"), concept("taper"), concept("other"))).containsExactly("/both");
		assertThat(found(concept("sleep"), new Concept("unheard", false, List.of()))).containsExactly("/both",
				"/sleep");
	}

	@Test
	void putsTheBestAnswersFirst() {
		Question question = new Question(Typed.of("x"), false, false, null, List.of("/none", "/gone", "/sleep"),
				List.of(concept("taper")));
		assertThat(urls(question)).containsExactly("/none", "/sleep", "/taper", "/both");
	}

	@Test
	void keepsPagesThatAreWorthTheSameInTheirOrder() {
		given(this.index.weigh(any(), any()))
			.willReturn(List.of(new SearchIndex.Weighed("/none", 1), new SearchIndex.Weighed("/sleep", 1)));
		assertThat(found(concept("other"))).containsExactly("/sleep", "/none");
	}

	@Test
	void asksTheIndexForItsOwnWordsOnlyAndOnce() {
		this.catalogue.weighing().weighAll(() -> true);
		found(concept("sleep"), concept("tapers"), concept("unheard"));
		found(concept("sleeping"));
		verify(this.index, times(1)).weigh("v", "sleep");
		verify(this.index, times(1)).weigh("v", "tapering");
		verify(this.index, never()).weigh("v", "unheard");
		verify(this.index, never()).weigh("v", "tapers");
	}

	@Test
	void remembersNothingThatAReaderTypedBefore() {
		found(concept("sleep"));
		found(concept("sleep"));
		verify(this.index, times(2)).weigh("v", "sleep");
	}

	@Test
	void stopsWeighingWhenItIsOfNoUse() {
		AtomicInteger left = new AtomicInteger(2);
		this.catalogue.weighing().weighAll(() -> left.getAndDecrement() > 0);
		verify(this.index, times(2)).weigh(eq("v"), any());
	}

	private Catalogue catalogue() {
		Map.of("sleep", Map.of("/sleep", 2f, "/both", 3f), "tapering", Map.of("/taper", 4f, "/both", 2f), "other",
				Map.of("/none", 1f, "/unknown", 1f))
			.forEach((word,
					scores) -> given(this.index.weigh("v", word)).willReturn(scores.entrySet()
						.stream()
						.map((score) -> new SearchIndex.Weighed(score.getKey(), score.getValue()))
						.toList()));
		return Catalogue.of("v", PAGES, new Sayings(List.of()), this.index);
	}

	private List<String> found(Concept... concepts) {
		return urls(new Question(Typed.of("x"), false, false, null, List.of(), List.of(concepts)));
	}

	private List<String> urls(Question question) {
		int[] found = Ranking.of(question, this.catalogue.weighing());
		return IntStream.of(found).mapToObj((page) -> PAGES.get(page).url()).toList();
	}

	private static Concept concept(String word) {
		return new Concept(word, true, List.of());
	}

	private static PageText page(String url, String text) {
		return new PageText(url, PageKind.ARTICLE, "", List.of(), "", List.of(text));
	}

}
