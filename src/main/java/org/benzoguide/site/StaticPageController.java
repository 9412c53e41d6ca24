package org.benzoguide.site;

import org.benzoguide.reference.Bibliography;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the pages about the site itself. */
@Controller
class StaticPageController {

	private final StaticPageRepository pages;

	private final Bibliography bibliography;

	StaticPageController(StaticPageRepository pages, Bibliography bibliography) {
		this.pages = pages;
		this.bibliography = bibliography;
	}

	@GetMapping("/{slug:[a-z-]+}")
	String show(@PathVariable String slug, Model model) {
		StaticPage page = this.pages.findBySlug(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", page);
		model.addAttribute("references", this.bibliography.of(page.body().citations()));
		return "site/page";
	}

}
