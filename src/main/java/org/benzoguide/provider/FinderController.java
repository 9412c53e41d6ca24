package org.benzoguide.provider;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.country.Country;
import org.benzoguide.country.PreferredCountry;
import org.benzoguide.helpline.LocalHelpDesk;
import org.benzoguide.reference.Bibliography;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows the official finders of a country and, where there are any, providers near a
 * place.
 */
@Controller
class FinderController {

	private final LocalHelpDesk desk;

	private final PlaceStore places;

	private final ResultBoard board;

	private final FinderAdviceRepository advice;

	private final Bibliography bibliography;

	FinderController(LocalHelpDesk desk, PlaceStore places, ResultBoard board, FinderAdviceRepository advice,
			Bibliography bibliography) {
		this.desk = desk;
		this.places = places;
		this.board = board;
		this.advice = advice;
		this.bibliography = bibliography;
	}

	@GetMapping(FinderLoader.URL)
	String index(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
			Model model, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		model.addAttribute("suggested", PreferredCountry.suggestedBy(language).orElse(null));
		model.addAttribute("countries", Country.all());
		addAdvice(model);
		return "provider/index";
	}

	@GetMapping(path = FinderLoader.URL, params = "country")
	String pick(@RequestParam String country,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language, Model model,
			HttpServletResponse response) {
		Optional<Country> picked = Country.of(country);
		if (picked.isPresent()) {
			return "redirect:" + FinderLoader.URL + "/" + picked.get().slug();
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		model.addAttribute("fault", "helplines.fault.country");
		return index(language, model, response);
	}

	@GetMapping(FinderLoader.URL + "/{code}")
	String show(@PathVariable String code, @RequestParam(required = false) @Nullable String near,
			@RequestParam(required = false) @Nullable List<String> need,
			@RequestParam(required = false) @Nullable String language,
			@RequestParam(required = false) @Nullable String page, Model model, HttpServletResponse response) {
		Country country = Country.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!country.slug().equals(code)) {
			return "redirect:" + FinderLoader.URL + "/" + country.slug();
		}
		FinderQuery query = FinderQuery.of(near, need, language, page);
		Optional<Directory> directory = this.places.directory(country.code());
		boolean asked = near != null || need != null || language != null || page != null;
		response.setHeader(HttpHeaders.CACHE_CONTROL, cache(asked || directory.isPresent()));
		model.addAttribute("country", country);
		model.addAttribute("help", this.desk.in(country));
		model.addAttribute("directory", directory.orElse(null));
		model.addAttribute("query", query);
		model.addAttribute("form", directory.map((known) -> FinderForm.of(known, query, near != null)).orElse(null));
		directory.filter((known) -> !query.near().isEmpty()).ifPresent((known) -> this.board.show(known, query, model));
		addAdvice(model);
		return "provider/show";
	}

	/**
	 * A place and a need are health data; without them the page is true until an import
	 * ends.
	 */
	private static String cache(boolean personal) {
		return personal ? "private, no-store" : "max-age=60, public, stale-if-error=86400";
	}

	private void addAdvice(Model model) {
		FinderAdvice advice = this.advice.findById(FinderAdvice.ID)
			.orElseThrow(() -> new IllegalStateException("The content was not loaded."));
		model.addAttribute("advice", advice);
		model.addAttribute("references", this.bibliography.of(advice.citations()));
	}

}
