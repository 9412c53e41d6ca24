package org.benzoguide.helpline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.country.Country;
import org.benzoguide.country.PreferredCountry;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
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
 * Shows the country picker and each country's help, and takes a reader to their own
 * country.
 */
@Controller
class HelplineController {

	/**
	 * "Open now" is true for a minute; an old number still helps when nothing else comes.
	 */
	private static final CacheControl OPEN_NOW = CacheControl.maxAge(Duration.ofMinutes(1))
		.cachePublic()
		.staleIfError(Duration.ofDays(1));

	private final HelplineShelf shelf;

	private final HelplineBoard board;

	HelplineController(HelplineShelf shelf, HelplineBoard board) {
		this.shelf = shelf;
		this.board = board;
	}

	@GetMapping("/helplines")
	String index(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
			Model model, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		model.addAttribute("suggested", PreferredCountry.suggestedBy(language).orElse(null));
		Directory directory = this.shelf.directory();
		model.addAttribute("countries", CountryIndex.of(Country.all(), directory.listed()));
		model.addAttribute("census", directory.overview());
		return "helpline/index";
	}

	@GetMapping(path = "/helplines", params = "country")
	String pick(@RequestParam String country,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language, Model model,
			HttpServletResponse response) {
		Optional<Country> picked = Country.of(country);
		if (picked.isPresent()) {
			return "redirect:/helplines/" + picked.get().slug();
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		model.addAttribute("fault", "helplines.fault.country");
		return index(language, model, response);
	}

	@GetMapping("/helplines/here")
	String here(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return PreferredCountry.suggestedBy(language)
			.map((country) -> "redirect:/helplines/" + country.slug())
			.orElse("redirect:/helplines");
	}

	@GetMapping("/helplines/{code}")
	String show(@PathVariable String code, Model model, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, OPEN_NOW.getHeaderValue());
		Country country = Country.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!country.slug().equals(code)) {
			return "redirect:/helplines/" + country.slug();
		}
		Directory directory = this.shelf.directory();
		List<Helpline> lines = directory.in(country);
		boolean hasCrisisLine = lines.stream().anyMatch(Helpline::isCrisisLine);
		model.addAttribute("country", country);
		model.addAttribute("help", directory.help(country).orElse(null));
		model.addAttribute("groups", this.board.of(lines));
		model.addAttribute("hasCrisisLine", hasCrisisLine);
		model.addAttribute("neighbours", hasCrisisLine ? List.of() : directory.neighboursWithCrisisLine(country));
		return "helpline/show";
	}

}
