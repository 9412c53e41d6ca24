package org.benzoguide.search;

import java.util.List;

/**
 * What can be found of a page.
 *
 * @param url its address, from the first slash
 * @param kind what it is
 * @param title its heading
 * @param names other names people look for it by
 * @param summary a sentence or a few, without markup
 * @param passages its text, without markup
 */
record PageText(String url, PageKind kind, String title, List<String> names, String summary, List<String> passages) {
}
