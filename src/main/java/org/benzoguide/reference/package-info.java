/** The bibliography: every source stands once, and pages cite it by key. */
@NullMarked
package org.benzoguide.reference;

import org.jspecify.annotations.NullMarked;
