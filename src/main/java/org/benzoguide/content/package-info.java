/**
 * Reads the files an editor writes, and gathers every fault in them; knows no feature and
 * no address.
 */
@NullMarked
package org.benzoguide.content;

import org.jspecify.annotations.NullMarked;
