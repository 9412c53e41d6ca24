package org.benzoguide.search;

/**
 * What one word is worth for the pages that have it.
 *
 * @param pages their numbers
 * @param scores what it is worth for each of them
 */
record Weights(int[] pages, float[] scores) {
}
