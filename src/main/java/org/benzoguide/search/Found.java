package org.benzoguide.search;

import java.util.List;
import java.util.Map;

/**
 * What the index answers.
 *
 * @param urls addresses, best first, of one page of answers
 * @param total how many there are in all
 * @param kinds how many there are of each kind, by its word, whichever kind is asked for
 */
record Found(List<String> urls, long total, Map<String, Long> kinds) {
}
