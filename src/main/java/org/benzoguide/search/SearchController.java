package org.benzoguide.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.benzoguide.helpline.LocalHelp;
import org.benzoguide.helpline.LocalHelpDesk;
import org.benzoguide.template.Frames;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what was found for what a reader typed, and help first if it speaks of danger.
 */
@Controller
class SearchController {

	private static final Log log = LogFactory.getLog(SearchController.class);

	private static final int LAST_PAGE = 50;

	private final IndexKeeper keeper;

	private final PageCollection collection;

	private final LocalHelpDesk help;

	private final AnswerWriter writer;

	private final Frames frames;

	private final Turns turns = new Turns();

	SearchController(IndexKeeper keeper, PageCollection collection, LocalHelpDesk help, AnswerWriter writer,
			Frames frames) {
		this.keeper = keeper;
		this.collection = collection;
		this.help = help;
		this.writer = writer;
		this.frames = frames;
	}

	/**
	 * Every parameter is taken as text, because a fault in one would be logged with it.
	 */
	@GetMapping("/search")
	ModelAndView search(@RequestParam(name = "q", required = false) @Nullable String sent,
			@RequestParam(name = "kind", required = false) @Nullable String kindSent,
			@RequestParam(name = "page", required = false) @Nullable String pageSent, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		Typed typed = Typed.of(sent);
		if (typed.text().isEmpty()) {
			return new ModelAndView("search/form", "searched", typed);
		}
		response.setHeader("X-Robots-Tag", "noindex");
		Optional<Catalogue> catalogue = this.keeper.catalogue();
		Asked asked = new Asked(typed, PageKind.of(kindSent).orElse(null), page(pageSent));
		return this.turns.take(() -> search(catalogue, asked, response));
	}

	private ModelAndView search(Optional<Catalogue> catalogue, Asked asked, HttpServletResponse response) {
		Question question = catalogue.map(Catalogue::reader).orElseGet(this::withoutIndex).read(asked.typed());
		@Nullable LocalHelp numbers = numbers(question);
		return catalogue.flatMap((state) -> find(state, question, asked))
			.map((hits) -> answer(question, numbers, asked.kind(), hits))
			.orElseGet(() -> notNow(question, numbers, response));
	}

	private @Nullable LocalHelp numbers(Question question) {
		return (question.danger() && question.country() != null) ? this.help.in(question.country()) : null;
	}

	private ModelAndView answer(Question question, @Nullable LocalHelp numbers, @Nullable PageKind kind, Hits hits) {
		SearchAddress address = SearchAddress.of(question.typed().text(), kind);
		return new ModelAndView(this.frames.view("search/show", AnswerShape.of(question, numbers, hits),
				this.writer.write(question, address, hits)));
	}

	/** A failing cluster is a page with ways on; its message could hold the words. */
	private static Optional<Hits> find(Catalogue catalogue, Question question, Asked asked) {
		try {
			return Optional.of(catalogue.find(question, asked.kind(), asked.page()));
		}
		catch (RuntimeException ex) {
			log.warn("The search index did not answer: " + ex.getClass().getName());
			return Optional.empty();
		}
	}

	private QuestionReader withoutIndex() {
		return new QuestionReader(this.collection.sayings(), List.of());
	}

	private static ModelAndView notNow(Question question, @Nullable LocalHelp numbers, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, "5");
		return new ModelAndView("search/later", Map.of("searched", question.typed(), "question", question, "shape",
				AnswerShape.of(question, numbers, Hits.NONE)));
	}

	private static int page(@Nullable String sent) {
		boolean number = sent != null && sent.matches("[1-9]\\d?");
		return number ? Math.min(Integer.parseInt(sent), LAST_PAGE) : 1;
	}

	private record Asked(Typed typed, @Nullable PageKind kind, int page) {
	}

}
