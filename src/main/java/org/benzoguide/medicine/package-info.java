/** Medicines, one by one and side by side. */
@NullMarked
package org.benzoguide.medicine;

import org.jspecify.annotations.NullMarked;
