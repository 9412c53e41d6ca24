/** Finds treatment: the official finders of each country, and imported providers. */
@NullMarked
package org.benzoguide.provider;

import org.jspecify.annotations.NullMarked;
