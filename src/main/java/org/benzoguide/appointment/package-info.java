/** Sheets to print and take to an appointment. */
@NullMarked
package org.benzoguide.appointment;

import org.jspecify.annotations.NullMarked;
