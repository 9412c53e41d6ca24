package org.benzoguide.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.benzoguide.page.Pages;
import org.benzoguide.page.PublicPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the whole bibliography, and which pages lean on each source. */
@Controller
class ReferenceController {

	private final ReferenceRepository references;

	private final Pages pages;

	ReferenceController(ReferenceRepository references, Pages pages) {
		this.references = references;
		this.pages = pages;
	}

	@GetMapping("/references")
	String index(Model model) {
		Map<String, List<PublicPage>> uses = new HashMap<>();
		for (PublicPage page : this.pages.all()) {
			page.sources()
				.stream()
				.distinct()
				.forEach((key) -> uses.computeIfAbsent(key, (any) -> new ArrayList<>()).add(page));
		}
		model.addAttribute("references", this.references.findAllByOrderByTitleAsc());
		model.addAttribute("uses", uses);
		return "reference/index";
	}

}
