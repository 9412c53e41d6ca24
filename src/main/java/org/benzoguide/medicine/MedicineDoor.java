package org.benzoguide.medicine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name under which someone may look for a medicine.
 *
 * @param name generic or brand
 * @param slug the medicine it leads to
 * @param generic the generic name
 */
record MedicineDoor(String name, String slug, String generic) {

	/** Every generic and brand name, in one list. */
	static List<MedicineDoor> of(List<Medicine> medicines) {
		return medicines.stream()
			.flatMap((medicine) -> Stream
				.concat(Stream.of(medicine.title()), medicine.facts().brands().stream().map(Brand::name))
				.map((name) -> new MedicineDoor(name, medicine.slug(), medicine.title())))
			.sorted(Comparator.comparing(MedicineDoor::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	/** Whether it is a brand name. */
	public boolean isBrand() {
		return !this.name.equals(this.generic);
	}

}
