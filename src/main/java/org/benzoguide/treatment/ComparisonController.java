package org.benzoguide.treatment;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows options side by side, or the overview of all of them when none is chosen. */
@Controller
class ComparisonController {

	private final TreatmentRepository treatments;

	ComparisonController(TreatmentRepository treatments) {
		this.treatments = treatments;
	}

	@GetMapping(path = "/treatments/compare", params = "with")
	String compare(@RequestParam("with") List<String> with, @RequestParam @Nullable List<String> matters, Model model,
			HttpServletResponse response) {
		List<TreatmentCard> cards = this.treatments.findCards();
		Selection selection = Selection.of(with, cards.stream().map(TreatmentCard::slug).toList());
		Marks marks = frame(matters, model, response);
		Optional<String> fault = selection.fault().or(marks::fault);
		if (fault.isPresent()) {
			return faulty(fault.get(), selection, cards, model, response);
		}
		model.addAttribute("options", this.treatments.findBySlugInOrderByPositionAsc(selection.slugs()));
		model.addAttribute("lines", ComparisonLine.all(marks));
		model.addAttribute("places", CostPlace.values());
		return "treatment/compare";
	}

	@GetMapping("/treatments/compare")
	String overview(@RequestParam @Nullable Supervision supervision, @RequestParam @Nullable Evidence evidence,
			@RequestParam @Nullable Cost cost, @RequestParam @Nullable Extent work,
			@RequestParam @Nullable Extent online, @RequestParam @Nullable List<String> matters, Model model,
			HttpServletResponse response) {
		List<TreatmentCard> cards = this.treatments.findCards();
		Optional<String> fault = frame(matters, model, response).fault();
		if (fault.isPresent()) {
			return faulty(fault.get(), Selection.NONE, cards, model, response);
		}
		TreatmentFilter filter = new TreatmentFilter(supervision, evidence, cost, work, online);
		return overview(cards, Selection.NONE, filter, model);
	}

	/** What a reader marked is about their health, and nobody's to keep. */
	private Marks frame(@Nullable List<String> matters, Model model, HttpServletResponse response) {
		if (matters != null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		}
		Marks marks = (matters != null) ? Marks.of(matters) : Marks.NONE;
		model.addAttribute("marks", marks);
		model.addAttribute("matters", Matter.values());
		model.addAttribute("span", this.treatments.findReviewSpan());
		return marks;
	}

	private static String faulty(String fault, Selection selection, List<TreatmentCard> cards, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		model.addAttribute("fault", fault);
		return overview(cards, selection, TreatmentFilter.NONE, model);
	}

	private static String overview(List<TreatmentCard> cards, Selection selection, TreatmentFilter filter,
			Model model) {
		model.addAttribute("options", OptionsByKind.of(cards.stream().filter(filter::lets).toList()));
		model.addAttribute("selected", selection.slugs());
		model.addAttribute("filter", filter);
		model.addAttribute("supervisions", Supervision.values());
		model.addAttribute("evidences", Evidence.values());
		model.addAttribute("costs", Cost.values());
		model.addAttribute("extents", Extent.values());
		return "treatment/overview";
	}

}
