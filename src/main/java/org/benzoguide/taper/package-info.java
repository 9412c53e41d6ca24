/** Draws what a taper looks like in per cent of a starting dose; it knows no amount. */
@NullMarked
package org.benzoguide.taper;

import org.jspecify.annotations.NullMarked;
