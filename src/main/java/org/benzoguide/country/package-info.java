/** Countries and their names. */
@NullMarked
package org.benzoguide.country;

import org.jspecify.annotations.NullMarked;
