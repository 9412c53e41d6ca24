package org.benzoguide.search;

import java.util.List;

/**
 * A page that was found.
 *
 * @param url its address
 * @param kind what it is
 * @param title its heading
 * @param summary what it is about
 * @param excerpt where it says more of what was looked for than the summary; empty if
 * nowhere
 */
record Hit(String url, PageKind kind, String title, List<Part> summary, List<Part> excerpt) {
}
