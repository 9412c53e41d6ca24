package org.benzoguide.content;

import java.util.List;

/**
 * A whole state of the content without a fault, ready for the store.
 *
 * @param version names the state
 * @param files how many files it was read from
 * @param entities what it consists of
 */
record BuiltContent(String version, int files, List<Object> entities) {
}
