package org.benzoguide.rules;

import java.util.List;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.FrontMatter;

/** A line that sells answers as a seller. */
class CommercialServices implements ContentRule {

	@Override
	public String description() {
		return "No service is paid for by selling something to its callers.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		return content.files("helplines", "yml")
			.stream()
			.flatMap((file) -> FrontMatter.mapping(file, content).mappings("services").stream())
			.filter((service) -> service.optionalText("funding").filter("commercial"::equals).isPresent())
			.map((service) -> new ContentProblem(service.place("funding"),
					"The service \"" + service.text("id") + "\" is commercial.", "Take it out."))
			.toList();
	}

}
