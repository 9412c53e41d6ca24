package org.benzoguide.treatment;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows options side by side, or the overview of all of them when none is chosen. */
@Controller
class ComparisonController {

	private final TreatmentRepository treatments;

	ComparisonController(TreatmentRepository treatments) {
		this.treatments = treatments;
	}

	@GetMapping(path = "/treatments/compare", params = "with")
	String compare(@RequestParam("with") List<String> with, @ModelAttribute(binding = false) Marks marks, Model model,
			HttpServletResponse response) {
		List<TreatmentCard> cards = this.treatments.findCards();
		Selection selection = Selection.of(with, cards.stream().map(TreatmentCard::slug).toList());
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
			@RequestParam @Nullable Extent online, @ModelAttribute(binding = false) Marks marks, Model model,
			HttpServletResponse response) {
		List<TreatmentCard> cards = this.treatments.findCards();
		if (marks.unknown()) {
			return faulty(marks.fault().orElseThrow(), Selection.NONE, cards, model, response);
		}
		TreatmentFilter filter = new TreatmentFilter(supervision, evidence, cost, work, online);
		return overview(cards, Selection.NONE, filter, model);
	}

	/** What a reader marked is about their health, and nobody's to keep. */
	@ModelAttribute
	Marks marks(@RequestParam(name = "matters", required = false) @Nullable List<String> matters,
			HttpServletResponse response) {
		if (matters == null) {
			return Marks.NONE;
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		return Marks.of(matters);
	}

	@ModelAttribute("matters")
	Matter[] matters() {
		return Matter.values();
	}

	@ModelAttribute("span")
	ReviewSpan span() {
		return this.treatments.findReviewSpan();
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
