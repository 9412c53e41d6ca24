package org.benzoguide.start;

import org.benzoguide.content.Choice;

/** How many answers a question takes. */
enum QuestionKind implements Choice {

	ONE, MANY

}
