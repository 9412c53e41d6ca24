/**
 * How the store is reached: in one snapshot a page, without waiting for one that fails.
 */
@NullMarked
package org.benzoguide.store;

import org.jspecify.annotations.NullMarked;
