package org.benzoguide.start;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.country.Country;
import org.benzoguide.page.Pages;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes the answers and shows where to start. Nothing is kept, so a form needs no token:
 * sent from elsewhere, it would show its sender's own page to whoever sent it.
 */
@Controller
class ResultController {

	private final CurrentGuide guide;

	private final ResultWriter writer;

	private final Pages pages;

	ResultController(CurrentGuide guide, ResultWriter writer, Pages pages) {
		this.guide = guide;
		this.writer = writer;
		this.pages = pages;
	}

	@ModelAttribute
	void keepNothing(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
	}

	@PostMapping("/start/signs")
	String signs(@RequestParam MultiValueMap<String, String> sent, Model model) {
		Question signs = this.guide.get().guide().dangerSigns();
		List<String> given = signs.given(sent.getOrDefault(signs.id(), List.of()));
		boolean open = given.isEmpty() || given.equals(List.of(Answer.NOT_SURE));
		return open ? "redirect:/start/again" + query(sent) : lookedAtAgain(sent, model);
	}

	@PostMapping("/start/again")
	String lookedAtAgain(@RequestParam MultiValueMap<String, String> sent, Model model) {
		Guide current = this.guide.get().guide();
		Answers answers = Answers.of(List.of(current.dangerSigns()), sent);
		boolean danger = current.rules()
			.stream()
			.anyMatch((rule) -> rule.gives(Outcome.EMERGENCY) && rule.when().holds(answers));
		return danger ? result(sent, model) : "redirect:/start/questions" + query(sent);
	}

	@PostMapping("/start/result")
	String result(@RequestParam MultiValueMap<String, String> sent, Model model) {
		StartGuide current = this.guide.get();
		Answers answers = Answers.of(current.guide().questions(), sent);
		Verdict verdict = StartAssessment.of(current.guide(), answers);
		Optional<Country> country = country(sent);
		model.addAttribute("page", this.writer.write(current.guide(), answers, verdict, country.orElse(null)));
		model.addAttribute("review", current.review());
		if (verdict.result() == Outcome.EMERGENCY) {
			return "start/emergency";
		}
		model.addAttribute("answers", GivenAnswer.all(current.guide(), answers));
		model.addAttribute("related", this.pages.at(current.guide().text(verdict.result()).related()));
		return "start/result";
	}

	private static String query(MultiValueMap<String, String> sent) {
		return country(sent).map((country) -> "?country=" + country.slug()).orElse("");
	}

	private static Optional<Country> country(MultiValueMap<String, String> sent) {
		return Optional.ofNullable(sent.getFirst("country")).flatMap(Country::of);
	}

}
