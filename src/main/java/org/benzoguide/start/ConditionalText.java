package org.benzoguide.start;

/**
 * Words that are shown for some answers.
 *
 * @param when the answers
 * @param text the words
 */
record ConditionalText(Condition when, String text) {
}
