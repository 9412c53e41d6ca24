package org.benzoguide.reference;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the whole bibliography. */
@Controller
class ReferenceController {

	private final ReferenceRepository references;

	ReferenceController(ReferenceRepository references) {
		this.references = references;
	}

	@GetMapping("/references")
	String index(Model model) {
		model.addAttribute("references", this.references.findAllByOrderByTitleAsc());
		return "reference/index";
	}

}
