package org.benzoguide.treatment;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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
	String compare(@RequestParam("with") List<String> with, Model model, HttpServletResponse response) {
		List<TreatmentCard> cards = this.treatments.findCards();
		Selection selection = Selection.of(with, cards.stream().map(TreatmentCard::slug).toList());
		Optional<String> fault = selection.fault();
		if (fault.isPresent()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			model.addAttribute("fault", fault.get());
			return overview(cards, selection, new TreatmentFilter(null, null, null, null, null), model);
		}
		model.addAttribute("options", this.treatments.findBySlugInOrderByPositionAsc(selection.slugs()));
		model.addAttribute("rows", ComparisonRow.values());
		return "treatment/compare";
	}

	@GetMapping("/treatments/compare")
	String overview(@RequestParam @Nullable Supervision supervision, @RequestParam @Nullable Evidence evidence,
			@RequestParam @Nullable Cost cost, @RequestParam @Nullable Extent work,
			@RequestParam @Nullable Extent online, Model model) {
		TreatmentFilter filter = new TreatmentFilter(supervision, evidence, cost, work, online);
		return overview(this.treatments.findCards(), new Selection(List.of(), false), filter, model);
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
