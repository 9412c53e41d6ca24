package org.benzoguide.search;

import java.util.List;

/**
 * One thing a reader asks for.
 *
 * @param typed as typed, in plain small letters
 * @param known whether our pages may hold it at all
 * @param also other words for it, or what was probably meant
 */
record Concept(String typed, boolean known, List<String> also) {
}
