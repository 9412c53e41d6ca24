package org.benzoguide.medicine;

import java.util.List;
import java.util.stream.Stream;

import org.benzoguide.reference.Bibliography;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows half-lives and equivalents side by side, and the drugs without a page of their
 * own.
 */
@Controller
class MedicineComparisonController {

	private static final List<String> TABLES = List.of("asam-2025", "ashton-table-2007");

	private final MedicineRepository medicines;

	private final OtherMedicineRepository others;

	private final Bibliography bibliography;

	MedicineComparisonController(MedicineRepository medicines, OtherMedicineRepository others,
			Bibliography bibliography) {
		this.medicines = medicines;
		this.others = others;
		this.bibliography = bibliography;
	}

	@GetMapping("/medicines/compare")
	String compare(Model model) {
		List<Medicine> medicines = this.medicines.findAllByOrderBySlugAsc();
		List<String> sources = Stream
			.concat(TABLES.stream(),
					medicines.stream()
						.flatMap((medicine) -> medicine.facts().halfLives().stream().map(HalfLife::source)))
			.distinct()
			.toList();
		model.addAttribute("medicines", medicines);
		model.addAttribute("chart", HalfLifeChart.of(medicines));
		model.addAttribute("equivalents",
				medicines.stream().filter((medicine) -> medicine.equivalent() != null).toList());
		addSources(sources, model);
		return "medicine/compare";
	}

	@GetMapping(OtherMedicine.URL)
	String others(Model model) {
		List<OtherMedicine> others = this.others.findAllByOrderByPositionAsc();
		model.addAttribute("others", others);
		addSources(others.stream().flatMap((other) -> other.sources().stream()).distinct().toList(), model);
		return "medicine/others";
	}

	private void addSources(List<String> sources, Model model) {
		model.addAttribute("sources", sources);
		model.addAttribute("references", this.bibliography.ofKeys(sources));
	}

}
