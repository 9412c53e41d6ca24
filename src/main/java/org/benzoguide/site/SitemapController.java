package org.benzoguide.site;

import org.benzoguide.page.Pages;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lists every public page for machines. */
@Controller
class SitemapController {

	private final Pages pages;

	SitemapController(Pages pages) {
		this.pages = pages;
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String sitemap(Model model) {
		model.addAttribute("pages", this.pages.all());
		model.addAttribute("base", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
		return "site/sitemap.xml";
	}

}
