package org.benzoguide.start;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.country.Country;
import org.benzoguide.country.PreferredCountry;
import org.benzoguide.helpline.LocalHelpDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks the questions. These pages hold no answer, so a reader can go back to them and
 * finds in them what the browser remembers.
 */
@Controller
class StartController {

	private final CurrentGuide guide;

	private final LocalHelpDesk desk;

	StartController(CurrentGuide guide, LocalHelpDesk desk) {
		this.guide = guide;
		this.desk = desk;
	}

	@GetMapping("/start")
	String begin(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
			Model model, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		return show("start/signs", PreferredCountry.suggestedBy(language), model);
	}

	@GetMapping("/start/again")
	String again(@RequestParam(defaultValue = "") String country, Model model, HttpServletResponse response) {
		return chosen("start/again", country, model, response);
	}

	@GetMapping("/start/questions")
	String questions(@RequestParam(defaultValue = "") String country, Model model, HttpServletResponse response) {
		return chosen("start/questions", country, model, response);
	}

	/** A result is never kept, so its address leads to the beginning. */
	@GetMapping({ "/start/signs", "/start/result" })
	String result() {
		return "redirect:/start";
	}

	/**
	 * A country tells nothing of the reader's health; a page that may not be kept would
	 * make some browsers forget the ticks.
	 */
	private String chosen(String view, String code, Model model, HttpServletResponse response) {
		Optional<Country> country = Country.of(code);
		if (country.isPresent()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.empty().cachePublic().getHeaderValue());
		}
		return show(view, country, model);
	}

	private String show(String view, Optional<Country> country, Model model) {
		StartGuide current = this.guide.get();
		model.addAttribute("guide", current.guide());
		model.addAttribute("review", current.review());
		model.addAttribute("countries", Country.all());
		model.addAttribute("country", country.orElse(null));
		model.addAttribute("help", country.map(this.desk::in).orElse(null));
		return view;
	}

}
