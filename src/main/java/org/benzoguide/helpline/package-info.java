/** Helplines and emergency numbers by country. */
@NullMarked
package org.benzoguide.helpline;

import org.jspecify.annotations.NullMarked;
