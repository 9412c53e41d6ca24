package org.benzoguide.content;

/**
 * Published when a whole state of the content stands in the store, and all of it can be
 * read.
 *
 * @param version names the state: the same files always give the same version
 */
public record ContentStored(String version) {
}
