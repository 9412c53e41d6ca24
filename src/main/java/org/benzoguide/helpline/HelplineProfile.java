package org.benzoguide.helpline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.benzoguide.content.Fields;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/**
 * What a line is and who runs it.
 *
 * @param name as the line calls itself
 * @param nameLanguage the language of the name, so that it is said right
 * @param kind what it is for
 * @param purpose what a caller gets, in a sentence or two
 * @param operator who answers
 * @param funding who pays
 * @param audience who may call
 * @param note what a caller should know
 */
@Embeddable
public record HelplineProfile(String name, String nameLanguage, @Enumerated(EnumType.STRING) HelplineKind kind,
		@Column(length = Length.LONG) String purpose, String operator, @Enumerated(EnumType.STRING) Funding funding,
		String audience, @Column(length = Length.LONG) @Nullable String note) {

	static HelplineProfile of(Fields fields) {
		return new HelplineProfile(fields.text("name"), fields.text("language"),
				fields.choice("kind", HelplineKind.class), fields.text("does"), fields.text("operator"),
				fields.choice("funding", Funding.class), fields.text("audience"),
				fields.optionalText("note").orElse(null));
	}

}
