package org.benzoguide.reference;

import java.util.List;

/**
 * A source as one page lists it.
 *
 * @param number its number on the page, from 1
 * @param reference the source
 * @param anchors the ids of the places that cite it, in order
 */
public record NumberedReference(int number, Reference reference, List<String> anchors) {
}
