package org.benzoguide.medicine;

import java.util.List;

import org.benzoguide.markdown.Citation;
import org.benzoguide.page.Pages;
import org.benzoguide.reference.Bibliography;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the medicines, each one, and leads from a brand name to its medicine. */
@Controller
class MedicineController {

	private final MedicineRepository medicines;

	private final BrandNameRepository brands;

	private final Bibliography bibliography;

	private final Pages pages;

	MedicineController(MedicineRepository medicines, BrandNameRepository brands, Bibliography bibliography,
			Pages pages) {
		this.medicines = medicines;
		this.brands = brands;
		this.bibliography = bibliography;
		this.pages = pages;
	}

	@GetMapping("/medicines")
	String index(Model model) {
		List<Medicine> medicines = this.medicines.findAllByOrderBySlugAsc();
		model.addAttribute("medicines", medicines);
		model.addAttribute("doors", MedicineDoor.of(medicines));
		return "medicine/index";
	}

	@GetMapping("/medicines/{slug}")
	ModelAndView show(@PathVariable String slug) {
		return this.medicines.findBySlug(slug).map(this::page).orElseGet(() -> door(slug));
	}

	private ModelAndView page(Medicine medicine) {
		List<Citation> citations = medicine.body().citations();
		ModelAndView page = new ModelAndView("medicine/show");
		page.addObject("medicine", medicine);
		page.addObject("related", this.pages.at(medicine.related()));
		page.addObject("sources", citations.stream().map(Citation::key).toList());
		page.addObject("references", this.bibliography.of(citations));
		return page;
	}

	private ModelAndView door(String slug) {
		BrandName brand = this.brands.findBySlug(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		RedirectView view = new RedirectView(brand.target());
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(view);
	}

}
