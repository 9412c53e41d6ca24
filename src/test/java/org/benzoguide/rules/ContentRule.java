package org.benzoguide.rules;

import java.util.List;

import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;

/** What an editor could get wrong without the loaders noticing. */
interface ContentRule {

	/** The rule, in one sentence. */
	String description();

	/** Every place that breaks it, read from the raw files. */
	List<ContentProblem> faults(ContentImport content);

}
