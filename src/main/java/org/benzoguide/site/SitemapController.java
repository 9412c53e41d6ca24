package org.benzoguide.site;

import org.benzoguide.page.Pages;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists every public page for machines. */
@Controller
class SitemapController {

	private final Pages pages;

	private final PublicAddress address;

	SitemapController(Pages pages, PublicAddress address) {
		this.pages = pages;
		this.address = address;
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String sitemap(Model model) {
		model.addAttribute("pages", this.pages.all());
		model.addAttribute("base", this.address.of(""));
		return "site/sitemap.xml";
	}

}
