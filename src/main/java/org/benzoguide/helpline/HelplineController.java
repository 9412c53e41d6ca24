package org.benzoguide.helpline;

import java.util.Comparator;
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

	private final CountryHelpRepository countries;

	private final HelplineBoard board;

	private final CountryRegionRepository regions;

	private final HelplineCensus census;

	HelplineController(CountryHelpRepository countries, HelplineBoard board, CountryRegionRepository regions,
			HelplineCensus census) {
		this.countries = countries;
		this.board = board;
		this.regions = regions;
		this.census = census;
	}

	@GetMapping("/helplines")
	String index(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
			Model model, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		model.addAttribute("suggested", PreferredCountry.suggestedBy(language).orElse(null));
		List<CountryHelp> listed = this.countries.findAllByOrderByCountryAsc();
		model.addAttribute("countries", CountryIndex.of(Country.all(), listed));
		model.addAttribute("census", this.census.of(listed));
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
	String show(@PathVariable String code, Model model) {
		Country country = Country.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!country.slug().equals(code)) {
			return "redirect:/helplines/" + country.slug();
		}
		List<HelplineGroup> groups = this.board.of(country.code());
		model.addAttribute("country", country);
		model.addAttribute("help", this.countries.findByCountry(country.code()).orElse(null));
		model.addAttribute("groups", groups);
		boolean hasCrisisLine = groups.stream().anyMatch((group) -> group.kind() == HelplineKind.CRISIS);
		model.addAttribute("hasCrisisLine", hasCrisisLine);
		model.addAttribute("neighbours", hasCrisisLine ? List.of() : neighbours(country));
		return "helpline/show";
	}

	private List<Country> neighbours(Country country) {
		return this.regions.findNeighboursWithCrisisLine(country.code())
			.stream()
			.flatMap((code) -> Country.of(code).stream())
			.sorted(Comparator.comparing(Country::name))
			.toList();
	}

}
