/**
 * Reads directories of providers in three formats, and puts a whole run into the store.
 */
@NullMarked
package org.benzoguide.provider.intake;

import org.jspecify.annotations.NullMarked;
