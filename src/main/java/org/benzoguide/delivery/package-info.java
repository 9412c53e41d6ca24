/**
 * How every response leaves: security headers, limits and fallback pages; knows no
 * feature.
 */
@NullMarked
package org.benzoguide.delivery;

import org.jspecify.annotations.NullMarked;
