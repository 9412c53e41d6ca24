package org.benzoguide.taper;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.reference.Bibliography;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws the taper a reader describes in per cent and weeks. */
@Controller
class ExplorerController {

	/** What a reader tries out is health data. */
	private static final String FOR_NOBODY_ELSE = "private, no-store";

	private final ExplorerPageRepository pages;

	private final Bibliography bibliography;

	ExplorerController(ExplorerPageRepository pages, Bibliography bibliography) {
		this.pages = pages;
		this.bibliography = bibliography;
	}

	@GetMapping(ExplorerLoader.URL)
	String explore(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_NOBODY_ELSE);
		boolean asked = TaperForm.FIELDS.stream().anyMatch(sent::containsKey);
		TaperForm form = asked ? TaperForm.of(sent) : TaperForm.EMPTY;
		if (!form.faults().isEmpty()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		}
		TaperShape shape = form.shape();
		if (shape != null) {
			TaperCurve curve = TaperCurve.of(shape);
			model.addAttribute("curve", curve);
			model.addAttribute("drawing", TaperDrawing.of(curve));
		}
		ExplorerPage page = this.pages.getByUrl(ExplorerLoader.URL);
		model.addAttribute("form", form);
		model.addAttribute("page", page);
		model.addAttribute("references", this.bibliography.of(page.body().citations()));
		return "taper/explorer";
	}

}
