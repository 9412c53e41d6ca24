package org.benzoguide.start;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param title their heading
 * @param questions the questions, in order
 */
record Part(String title, List<Question> questions) {
}
