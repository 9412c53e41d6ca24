package org.benzoguide.search;

import java.util.List;
import java.util.stream.Stream;

import org.benzoguide.medicine.Brand;
import org.benzoguide.medicine.Medicine;
import org.benzoguide.medicine.MedicineRepository;
import org.benzoguide.medicine.OtherMedicine;
import org.benzoguide.medicine.OtherMedicineRepository;

import org.springframework.stereotype.Component;

/** Medicines and drugs, as they can be found under any of their names. */
@Component
class MedicinePages implements PageSource {

	private final MedicineRepository medicines;

	private final OtherMedicineRepository others;

	MedicinePages(MedicineRepository medicines, OtherMedicineRepository others) {
		this.medicines = medicines;
		this.others = others;
	}

	@Override
	public Stream<PageText> pages() {
		return Stream.concat(this.medicines.findAllByOrderBySlugAsc().stream().map(MedicinePages::text),
				this.others.findAllByOrderByPositionAsc().stream().map(MedicinePages::text));
	}

	private static PageText text(Medicine medicine) {
		List<String> names = Stream
			.concat(medicine.facts().brands().stream().map(Brand::name), medicine.facts().otherNames().stream())
			.toList();
		List<String> passages = Stream
			.concat(medicine.facts().uses().stream(), PlainText.passages(medicine.body().html()).stream())
			.toList();
		return new PageText("/medicines/" + medicine.slug(), PageKind.MEDICINE, medicine.title(), names,
				medicine.description(), passages);
	}

	private static PageText text(OtherMedicine other) {
		return new PageText(OtherMedicine.URL + "#" + other.id(), PageKind.MEDICINE, other.name(), other.names(),
				other.note(), List.of());
	}

}
