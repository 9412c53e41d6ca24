package org.benzoguide.search;

/**
 * A stretch of an excerpt.
 *
 * @param text plain
 * @param found whether it is what the reader looked for
 */
record Part(String text, boolean found) {
}
