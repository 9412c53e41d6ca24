package org.benzoguide.search;

/**
 * A page that was found.
 *
 * @param url its address
 * @param kind what it is
 * @param title its heading
 * @param summary what it is about, as HTML with what was looked for marked
 * @param excerpt where it says more of what was looked for than the summary, in the same
 * way; empty if nowhere
 */
record Hit(String url, PageKind kind, String title, String summary, String excerpt) {
}
