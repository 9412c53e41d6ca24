package org.benzoguide.start;

import org.jspecify.annotations.Nullable;

/**
 * What some rules tell the reader.
 *
 * @param id its name in rules
 * @param onlyWith the outcome it needs to be shown
 * @param text the words
 */
record Message(String id, @Nullable Outcome onlyWith, String text) {
}
