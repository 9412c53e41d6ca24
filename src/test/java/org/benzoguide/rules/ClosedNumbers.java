package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;

/** A dead line must not live on under another name. */
class ClosedNumbers implements ContentRule {

	@Override
	public String description() {
		return "No number of a closed line is the number of a service in the same country.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		List<ContentProblem> faults = new ArrayList<>();
		for (ContentFile file : content.files("helplines", "yml")) {
			faults.addAll(faults(FrontMatter.mapping(file, content)));
		}
		return faults;
	}

	private static List<ContentProblem> faults(Fields country) {
		Set<String> closed = country.mappings("closed")
			.stream()
			.map((line) -> digits(line.text("number")))
			.collect(Collectors.toSet());
		return country.mappings("services")
			.stream()
			.filter((service) -> numbers(service).anyMatch(closed::contains))
			.map((service) -> new ContentProblem(service.place("id"),
					"The service \"" + service.text("id") + "\" has a number that stands under \"closed\".",
					"Find out which is true, and take the number out of the other place."))
			.toList();
	}

	private static Stream<String> numbers(Fields service) {
		Optional<String> text = service.optionalMapping("sms").flatMap((sms) -> sms.optionalText("number"));
		return Stream.of(service.optionalText("phone"), text).flatMap(Optional::stream).map(ClosedNumbers::digits);
	}

	private static String digits(String number) {
		return number.replaceAll("\\D", "");
	}

}
