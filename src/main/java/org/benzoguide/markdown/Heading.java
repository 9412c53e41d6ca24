package org.benzoguide.markdown;

/**
 * A heading of a page, for its contents list.
 *
 * @param level 2 to 6
 * @param id unique on the page
 * @param text without markup
 */
public record Heading(int level, String id, String text) {
}
