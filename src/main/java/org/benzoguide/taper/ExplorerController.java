package org.benzoguide.taper;

import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.reference.Bibliography;
import org.jspecify.annotations.Nullable;

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

	/** Alike for all who try the same numbers, and still not to be stored on a device. */
	private static final String ALIKE_FOR_ALL = "public, no-store";

	private final ExplorerPageRepository pages;

	private final Bibliography bibliography;

	ExplorerController(ExplorerPageRepository pages, Bibliography bibliography) {
		this.pages = pages;
		this.bibliography = bibliography;
	}

	@GetMapping(ExplorerLoader.URL)
	String explore(@RequestParam(required = false) @Nullable String step,
			@RequestParam(required = false) @Nullable String weeks, @RequestParam(required = false) @Nullable String of,
			@RequestParam(required = false) @Nullable String pause,
			@RequestParam(required = false) @Nullable String every, Model model, HttpServletResponse response) {
		TaperFields sent = new TaperFields(step, weeks, of, pause, every);
		TaperForm form = sent.areEmpty() ? TaperForm.EMPTY : TaperForm.of(sent);
		boolean faulty = !form.faults().isEmpty();
		response.setStatus(faulty ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK);
		response.setHeader(HttpHeaders.CACHE_CONTROL, faulty ? FOR_NOBODY_ELSE : ALIKE_FOR_ALL);
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
