package org.benzoguide.treatment;

import org.benzoguide.page.Pages;
import org.benzoguide.reference.Bibliography;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the treatment options, and each one. */
@Controller
class TreatmentController {

	private final TreatmentRepository treatments;

	private final Bibliography bibliography;

	private final Pages pages;

	TreatmentController(TreatmentRepository treatments, Bibliography bibliography, Pages pages) {
		this.treatments = treatments;
		this.bibliography = bibliography;
		this.pages = pages;
	}

	@GetMapping("/treatments")
	String index(Model model) {
		model.addAttribute("options", OptionsByKind.of(this.treatments.findCards()));
		return "treatment/index";
	}

	@GetMapping("/treatments/{slug}")
	String show(@PathVariable String slug, Model model) {
		Treatment treatment = this.treatments.findBySlug(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("treatment", treatment);
		model.addAttribute("rows", ComparisonRow.values());
		model.addAttribute("outcomes", OutcomeKind.values());
		model.addAttribute("places", CostPlace.values());
		model.addAttribute("related", this.pages.at(treatment.related()));
		model.addAttribute("references", this.bibliography.of(treatment.body().citations()));
		return "treatment/show";
	}

}
