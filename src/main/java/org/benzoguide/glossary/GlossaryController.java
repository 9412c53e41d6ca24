package org.benzoguide.glossary;

import java.util.List;

import org.benzoguide.reference.Bibliography;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the explained words. */
@Controller
class GlossaryController {

	private final TermRepository terms;

	private final Bibliography bibliography;

	GlossaryController(TermRepository terms, Bibliography bibliography) {
		this.terms = terms;
		this.bibliography = bibliography;
	}

	@GetMapping("/glossary")
	String index(Model model) {
		List<Term> terms = this.terms.findAllByTerm();
		List<String> sources = terms.stream().map(Term::source).distinct().toList();
		model.addAttribute("terms", terms);
		model.addAttribute("sources", sources);
		model.addAttribute("references", this.bibliography.ofKeys(sources));
		return "glossary/index";
	}

}
