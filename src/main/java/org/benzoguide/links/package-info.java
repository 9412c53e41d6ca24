/**
 * Asks every address out of the site whether it still answers; a command of its own, and
 * never part of serving.
 */
@NullMarked
package org.benzoguide.links;

import org.jspecify.annotations.NullMarked;
