package org.benzoguide.search;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.benzoguide.helpline.LocalHelpDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

	SearchController(IndexKeeper keeper, PageCollection collection, LocalHelpDesk help) {
		this.keeper = keeper;
		this.collection = collection;
		this.help = help;
	}

	/**
	 * Every parameter is taken as text, because a fault in one would be logged with it.
	 */
	@GetMapping("/search")
	String search(@RequestParam(name = "q", required = false) @Nullable String sent,
			@RequestParam(name = "kind", required = false) @Nullable String kindSent,
			@RequestParam(name = "page", required = false) @Nullable String pageSent, Model model,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		Typed typed = Typed.of(sent);
		model.addAttribute("searched", typed);
		if (typed.text().isEmpty()) {
			return "search/form";
		}
		response.setHeader("X-Robots-Tag", "noindex");
		PageKind kind = PageKind.of(kindSent).orElse(null);
		model.addAttribute("address", new SearchAddress(typed.text(), kind));
		Optional<Catalogue> catalogue = this.keeper.catalogue();
		Question question = catalogue.map(Catalogue::reader).orElseGet(this::withoutIndex).read(typed);
		addHelp(question, model);
		return catalogue.flatMap((state) -> find(state, question, kind, page(pageSent))).map((hits) -> {
			model.addAttribute("hits", hits);
			return "search/show";
		}).orElseGet(() -> notNow(response));
	}

	private void addHelp(Question question, Model model) {
		model.addAttribute("question", question);
		if (question.danger() && question.country() != null) {
			model.addAttribute("help", this.help.in(question.country()));
		}
	}

	/** A failing cluster is a page with ways on; its message could hold the words. */
	private static Optional<Hits> find(Catalogue catalogue, Question question, @Nullable PageKind kind, int page) {
		try {
			return Optional.of(catalogue.find(question, kind, page));
		}
		catch (RuntimeException ex) {
			log.warn("The search index did not answer: " + ex.getClass().getName());
			return Optional.empty();
		}
	}

	private QuestionReader withoutIndex() {
		return new QuestionReader(this.collection.sayings(), List.of());
	}

	private static String notNow(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, "5");
		return "search/later";
	}

	private static int page(@Nullable String sent) {
		boolean number = sent != null && sent.matches("[1-9]\\d?");
		return number ? Math.min(Integer.parseInt(sent), LAST_PAGE) : 1;
	}

}
