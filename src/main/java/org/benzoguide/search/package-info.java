/**
 * Finds pages by what a reader types, and hears when it speaks of danger; sees every
 * feature.
 */
@NullMarked
package org.benzoguide.search;

import org.jspecify.annotations.NullMarked;
