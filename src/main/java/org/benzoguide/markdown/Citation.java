package org.benzoguide.markdown;

/**
 * A source a page cites; its place in the list of citations is its number.
 *
 * @param key the key in the bibliography
 * @param times how often the page cites it with an anchor of its own
 */
public record Citation(String key, int times) {
}
