package org.benzoguide.provider.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.benzoguide.provider.RunBy;
import org.benzoguide.provider.Statement;
import tools.jackson.databind.JsonNode;

/**
 * Reads who runs a service. A limited company may be a charity, so only words that leave
 * no doubt count; the legal form is shown as it stands.
 */
final class HsdsOwner {

	private HsdsOwner() {
	}

	static void apply(JsonNode organisation, ListingDraft draft) {
		String form = JsonFiles.text(organisation, "legal_status");
		String tax = JsonFiles.text(organisation, "tax_status");
		draft.says(Statement.LEGAL_FORM, form);
		for (String words : List.of(Objects.requireNonNullElse(form, ""), Objects.requireNonNullElse(tax, ""))) {
			String small = words.toLowerCase(Locale.ROOT);
			if (small.matches(".*(non-?profit|not[- ]for[- ]profit|charit|501\\(c\\)).*")) {
				draft.runBy(RunBy.NON_PROFIT);
			}
			else if (small
				.matches(".*(government|public body|public sector|local authority|state agency|county|nhs).*")) {
				draft.runBy(RunBy.PUBLIC);
			}
			else if (small.matches(".*for[- ]profit.*")) {
				draft.runBy(RunBy.FOR_PROFIT);
			}
		}
	}

}
