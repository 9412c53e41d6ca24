package org.benzoguide.medicine;

import java.util.List;

import org.benzoguide.content.Fields;

/**
 * What is known of a medicine, part by part.
 *
 * @param brands the names it is sold under
 * @param otherNames street names and other spellings
 * @param uses what it is prescribed for
 * @param forms tablets, drops and so on, without strengths
 * @param halfLives one for each source and substance
 * @param metabolites what the body makes of it that also acts
 * @param legal how the law treats it
 */
public record MedicineFacts(List<Brand> brands, List<String> otherNames, List<String> uses, List<String> forms,
		List<HalfLife> halfLives, List<String> metabolites, List<LegalStatus> legal) {

	static MedicineFacts of(Fields fields) {
		return new MedicineFacts(fields.mappings("brands").stream().map(Brand::of).toList(),
				fields.texts("other-names"), fields.texts("uses"), fields.texts("forms"),
				fields.mappings("half-life").stream().map(HalfLife::of).toList(), fields.texts("metabolites"),
				fields.mappings("legal").stream().map(LegalStatus::of).toList());
	}

}
