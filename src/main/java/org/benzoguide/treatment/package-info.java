/** Treatment options, one by one and side by side. */
@NullMarked
package org.benzoguide.treatment;

import org.jspecify.annotations.NullMarked;
