package org.benzoguide.start;

import java.util.List;

/**
 * What an outcome is in words.
 *
 * @param outcome the outcome
 * @param name its heading
 * @param contact how soon
 * @param text what to do
 * @param related addresses of articles to read
 */
record OutcomeText(Outcome outcome, String name, Contact contact, String text, List<String> related) {
}
